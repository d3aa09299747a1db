import type { ChartSpec } from "@/lib/charts";
import type { BriefingShape } from "@/lib/briefing";
import { itemOf } from "@/lib/briefing";
import { WORDS } from "@/lib/i18n";
import { AddToBriefing } from "./add-to-briefing";

/** "Add to briefing" for a chart of a page, or for the table of its numbers. */
export function AddChart({ spec, as = "chart" }: { spec: ChartSpec; as?: BriefingShape }) {
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
