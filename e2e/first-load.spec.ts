/** What a page makes a reader fetch and wait for: its scripts, and whether it stands still. */
import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { COMPILE_HINT } from "../scripts/compile-hints";
import { expect, test } from "./page-test";

/** First-load JavaScript, bytes as gzip sends them. */
const MOST = 150 * 1024;
/** Less than a reader sees: a tenth of what counts as good. */
const STILL = 0.01;
const PAGES = [
  "",
  "/agencies",
  "/agencies/xiamen-administrative-approval",
  "/reports/sanya-business-environment-2024",
  "/compare",
  "/indicators",
  "/indicators/hotline.cases",
  "/findings",
  "/search?q=复议",
  "/methods",
  "/briefing",
  "/ingest",
];

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

function collectScripts(page: Page): Response[] {
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response);
  });
  return scripts;
}

async function bodiesOf(scripts: readonly Response[]): Promise<Buffer[]> {
  return Promise.all(scripts.map((script) => script.body()));
}

const isChartLibrary = (body: Buffer) => body.includes("echarts");

for (const path of PAGES) {
  test(`/zh${path} loads little script`, async ({ page }) => {
    const scripts = collectScripts(page);
    await page.goto(`/zh${path}`, { waitUntil: "networkidle" });
    const bodies = await bodiesOf(scripts);
    expect(bodies.length).toBeGreaterThan(0);
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeLessThanOrEqual(MOST);
    expect(bodies.some(isChartLibrary)).toBe(false);
  });
}

test("scripts and styles come as they were pressed at the build", async ({ page }) => {
  const codings: (string | undefined)[] = [];
  page.on("response", (response) => {
    const { "content-encoding": coding, "content-length": length } = response.headers();
    const type = response.request().resourceType();
    // Files of a few words go out as they are.
    if (/^(?:script|stylesheet)$/u.test(type) && Number(length) > 1_000) codings.push(coding);
  });
  await page.goto("/zh", { waitUntil: "networkidle" });
  expect(codings.length).toBeGreaterThan(5);
  expect(new Set(codings)).toEqual(new Set(["br"]));
});

test("the scripts of every page are compiled as they arrive, the chart library is not", async ({
  page,
}) => {
  const scripts = collectScripts(page);
  await page.goto("/zh/agencies/xiamen-administrative-approval", { waitUntil: "networkidle" });
  const first = (await bodiesOf(scripts)).filter((body) => body.indexOf(COMPILE_HINT) === 0);
  const bytes = first.reduce((sum, body) => sum + body.length, 0);
  // React and the router are the bulk of what a page begins with.
  expect(bytes).toBeGreaterThan(300_000);
  await page.getByRole("application").first().focus();
  await expect(page.locator(".chart-spoken").first()).toBeAttached();
  const library = (await bodiesOf(scripts)).filter(isChartLibrary);
  expect(library.some((body) => body.includes(COMPILE_HINT))).toBe(false);
});

test("the chart library comes when a reader reaches for a chart", async ({ page }) => {
  const scripts = collectScripts(page);
  await page.goto("/zh/agencies/xiamen-administrative-approval", { waitUntil: "networkidle" });
  expect((await bodiesOf(scripts)).some(isChartLibrary)).toBe(false);
  const chart = page.getByRole("application").first();
  await chart.focus();
  // The live chart has a voice of its own; the server's drawing has none.
  await expect(chart.locator(".chart-spoken")).toBeAttached();
  expect((await bodiesOf(scripts)).some(isChartLibrary)).toBe(true);
});

for (const width of [390, 1280]) {
  for (const path of ["/zh", "/en", "/en/agencies/xiamen-administrative-approval", "/en/compare"]) {
    test(`${path} stands still at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path, { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as Shift[]) {
                if (!entry.hadRecentInput) sum += entry.value;
              }
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      expect(moved).toBeLessThanOrEqual(STILL);
    });
  }
}

for (const [width, fonts] of [
  [390, 0],
  [1280, 1],
] as const) {
  test(`the heading font is fetched ${fonts} times at ${width}`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "font") asked.push(request.url());
    });
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/zh", { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    expect(asked).toHaveLength(fonts);
  });
}
