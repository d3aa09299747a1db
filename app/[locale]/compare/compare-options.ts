import type { PickerOption } from "@/components/filters/picker";
import { searchKeys } from "@/components/filters/search-keys";
import type { RemoteOptions } from "@/components/filters/use-remote-options";
import type { getDatabase } from "@/db/client";
import { parseCellId, type Locale, type Measure } from "@/lib/domain";
import { unitText } from "@/lib/format";
import { inLocale } from "@/lib/i18n";
import { readAgencies, type AgencyListEntry } from "@/lib/queries";
import { comparableMeasures } from "@/lib/views";
import type { CompareChoice } from "./compare-choice";

export type CompareOptions = {
  agencies: { options: PickerOption[]; chosen: PickerOption[]; remote?: RemoteOptions };
  measures: { options: PickerOption[]; chosen: PickerOption[] };
};

/** Bodies a page carries; the others are found by typing. */
const MOST_AGENCIES = 300;

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
  const toOption = ({ slug, name, cityName }: AgencyListEntry): PickerOption => ({
    value: slug,
    label: inLocale(name, locale),
    remark: cityName ? inLocale(cityName, locale) : undefined,
    keys: searchKeys(name),
  });
  const all = readAgencies(db).toSorted((one, other) => other.reports - one.reports);
  const agencies = all.slice(0, MOST_AGENCIES).map(toOption);
  const chosen = all.filter(({ slug }) => choice.agencies.includes(slug)).map(toOption);
  const measures = comparableMeasures()
    .toSorted((one, other) => weight(one) - weight(other))
    .map(({ id, label, unit }) => ({
      value: id,
      label: inLocale(label, locale),
      remark: unitText(unit, locale),
      keys: searchKeys(label),
    }));
  return {
    agencies: {
      options: agencies,
      chosen: inOrder(choice.agencies, chosen),
      ...(all.length > MOST_AGENCIES ? { remote: { address: "/api/v1/agencies", locale } } : {}),
    },
    measures: { options: measures, chosen: inOrder(choice.measures, measures) },
  };
}
