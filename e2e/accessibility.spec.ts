/** Every page, theme and language against WCAG 2.2 AA. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./page-test";

const PAGES = [
  "",
  "/agencies",
  "/agencies/xiamen-administrative-approval",
  "/reports/panjin-business-environment-2021",
  "/reports/xiamen-administrative-approval-2020",
  "/reports/sanya-business-environment-2024/source?at=1-9",
  "/compare",
  "/indicators",
  "/indicators/hotline.cases",
  "/findings",
  "/methods",
  "/search?q=复议",
  "/briefing",
  "/developers",
  // Known by cited figures alone.
  "/agencies/xiamen-haicang-government-office",
  "/ingest",
  "/sign-in",
  "/gallery?case=states",
];
/** The plots are pictures with a sentence and a table of their own; axe takes long over their paths. */
const PICTURES = ".chart-plot";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Two hundred cells and a dozen charts take axe a while on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const locale of ["zh", "en"]) {
  for (const theme of ["light", "dark"] as const) {
    for (const path of PAGES) {
      test(`/${locale}${path} in ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`/${locale}${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(TAGS)
          .exclude(PICTURES)
          .analyze();
        const said = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(" "))
              .join(" | ")}`,
        );
        expect(said).toEqual([]);
      });
    }
  }
}

test("the source beside the page", async ({ page }) => {
  await page.goto("/zh/reports/sanya-business-environment-2024");
  await page.getByRole("link", { name: /行政许可，本年处理决定数量：17,456/ }).click();
  await expect(page.locator(".source-panel mark")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
