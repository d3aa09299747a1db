/** Every page, theme and language against WCAG 2.2 AA. */
import type { Page } from "@playwright/test";
import { violationsOf } from "./accessible";
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
/** Everything in the light theme; in the dark one, on the same page, whatever has to do with colour. */
async function expectAccessible(page: Page, path: string) {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(path);
  expect(await violationsOf(page, { plots: false }), "in light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("body")).toHaveCSS("color", "rgb(233, 238, 241)");
  expect(await violationsOf(page, { plots: false, colour: true }), "in dark").toEqual([]);
}

// Two hundred cells and a dozen charts take axe a while on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const locale of ["zh", "en"]) {
  for (const path of PAGES) {
    test(`/${locale}${path} in light and dark`, ({ page }) =>
      expectAccessible(page, `/${locale}${path}`));
  }
}

test.describe("what is not there", () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const path of ["/zh/nowhere", "/en/agencies/nobody"]) {
    test(`${path} in light and dark`, ({ page }) => expectAccessible(page, path));
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 760 }, hasTouch: true, isMobile: true });

  for (const path of PAGES) {
    test(`${path || "the overview"} fits, with targets a finger meets`, async ({ page }) => {
      for (const locale of ["zh", "en"]) {
        await page.goto(`/${locale}${path}`);
        expect(await violationsOf(page, { plots: false, room: true }), locale).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, locale).toBeLessThanOrEqual(360);
      }
    });
  }
});

test("the source beside the page", async ({ page }) => {
  await page.goto("/zh/reports/sanya-business-environment-2024");
  await page.getByRole("link", { name: /行政许可，本年处理决定数量：17,456/ }).click();
  await expect(page.locator(".source-panel mark")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});
