import type { Locale } from "@/lib/domain";
import { unitText } from "@/lib/format";

/** What most measures count: their names say so themselves. */
const IMPLIED = "件";

type Props = { unit: string; locale: Locale; implied?: boolean };

/** The unit after a measure's name; left out where the name says it, unless asked for. */
export function MeasureUnit({ unit, locale, implied = false }: Props) {
  if (unit === "" || (unit === IMPLIED && !implied)) return null;
  return <span className="ms-2 text-xs font-normal text-muted">{unitText(unit, locale)}</span>;
}
