import { itemOf, type BriefingShape } from "@/lib/briefing";
import type { ChartSpec } from "@/lib/charts";
import { isTable, type TableSpec } from "@/lib/charts/tables";
import { WORDS } from "@/lib/i18n";
import { AddToBriefing } from "./add-to-briefing";

type Props = { spec: ChartSpec | TableSpec; as?: BriefingShape };

/** "Add to briefing" for a chart or table of a page, or for the table of a chart's numbers. */
export function AddChart({ spec, as = isTable(spec) ? "table" : "chart" }: Props) {
  const { locale } = spec;
  return (
    <AddToBriefing
      item={itemOf(spec, null, as)}
      locale={locale}
      words={{
        add: WORDS[as === "chart" ? "briefing.add" : "briefing.addTable"][locale],
        added: WORDS["briefing.added"][locale],
        already: WORDS["briefing.already"][locale],
        full: WORDS["briefing.full"][locale],
        open: WORDS["briefing.open"][locale],
      }}
    />
  );
}
