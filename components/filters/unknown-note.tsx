import type { Locale } from "@/lib/domain";
import { formatList } from "@/lib/format";
import { translator } from "@/lib/i18n";

/** What an address names and the collection does not have. */
export function UnknownNote({ names, locale }: { names: readonly string[]; locale: Locale }) {
  if (names.length === 0) return null;
  return (
    <p role="status" className="mt-8 max-w-prose border-s-4 border-caution ps-5 text-sm">
      {translator(locale)("address.unknown", { list: formatList(names, locale) })}
    </p>
  );
}
