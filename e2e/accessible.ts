/** A page as it stands → what axe finds wrong with it: the rule and where. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme can change: the markup is the same in both. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What a narrow page, its touch targets laid closer, can change. */
const OF_ROOM = ["target-size"];

/**
 * `colour` asks for nothing but what a theme can change, `room` for what a phone can.
 * Plots may be left out: they are pictures with a sentence and a table of their own, and axe takes
 * long over their paths.
 */
export async function violationsOf(
  page: Page,
  {
    colour = false,
    room = false,
    plots = true,
  }: { colour?: boolean; room?: boolean; plots?: boolean } = {},
): Promise<string[]> {
  // No page has frames, and only violations are asked for: both save axe most of its time.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] });
  if (!plots) builder.exclude(".chart-plot");
  const rules = [...(colour ? OF_COLOUR : []), ...(room ? OF_ROOM : [])];
  const { violations } = await (
    rules.length > 0 ? builder.withRules(rules) : builder.withTags(TAGS)
  ).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(" "))
        .join(" | ")}`,
  );
}
