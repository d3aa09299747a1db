/** Tells items of a briefing apart by what they draw. */
import type { BriefingItem } from "./briefing";

/** What an item draws, whatever it is called: the same for two items that draw the same. */
export function itemKey({
  chart,
  report,
  agencies,
  years,
  measures,
  options,
}: BriefingItem): string {
  return JSON.stringify([chart, agencies, years, measures, options, ...(report ? [report] : [])]);
}
