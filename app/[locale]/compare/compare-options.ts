import type { PickerOption } from "@/components/filters/picker";
import { searchKeys } from "@/components/filters/search-keys";
import type { getDatabase } from "@/db/client";
import { parseCellId, type Locale, type Measure } from "@/lib/domain";
import { unitText } from "@/lib/format";
import { inLocale } from "@/lib/i18n";
import { readAgencies } from "@/lib/queries";
import { comparableMeasures } from "@/lib/views";
import type { CompareChoice } from "./compare-choice";

export type CompareOptions = {
  agencies: { options: PickerOption[]; chosen: PickerOption[] };
  measures: { options: PickerOption[]; chosen: PickerOption[] };
};

/** Totals come before their parts: most readers want the whole line. */
function weight({ id, kind }: Measure): number {
  if (kind === "indicator" || kind === "derived") return 1;
  const column = parseCellId(id)?.column ?? "total";
  return ["total", "decisions", "amount", "inForce"].includes(column) ? 0 : 2;
}

function inOrder(values: string[], options: PickerOption[]): PickerOption[] {
  return values.flatMap((value) => options.find((option) => option.value === value) ?? []);
}

/** What can be chosen, with the keys it is found by. */
export function compareOptions(
  db: ReturnType<typeof getDatabase>,
  choice: CompareChoice,
  locale: Locale,
): CompareOptions {
  const agencies = readAgencies(db)
    .toSorted((one, other) => other.reports - one.reports)
    .map(({ slug, name, cityName }) => ({
      value: slug,
      label: inLocale(name, locale),
      remark: cityName ? inLocale(cityName, locale) : undefined,
      keys: searchKeys(name),
    }));
  const measures = comparableMeasures()
    .toSorted((one, other) => weight(one) - weight(other))
    .map(({ id, label, unit }) => ({
      value: id,
      label: inLocale(label, locale),
      remark: unitText(unit, locale),
      keys: searchKeys(label),
    }));
  return {
    agencies: { options: agencies, chosen: inOrder(choice.agencies, agencies) },
    measures: { options: measures, chosen: inOrder(choice.measures, measures) },
  };
}
