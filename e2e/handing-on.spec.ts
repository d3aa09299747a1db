/** Finding a figure by its words, and handing charts on: search, one chart, the briefing. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./page-test";

test("two-character words find their place in the prose and among the figures", async ({
  page,
}) => {
  await page.goto("/zh/search?q=12345热线 受理");
  await expect(page.getByRole("heading", { level: 1, name: "搜索" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("1861032件");
  await page.goto("/zh/search?q=复议");
  await expect(page.getByRole("main")).toContainText("复议");
  await expect(page.getByText("没有找到")).toHaveCount(0);
});

test("a chart leaves the page as CSV with its states", async ({ page, request }) => {
  await page.goto("/zh/agencies/sanya-business-environment");
  const chart = page.locator('[data-chart="requests-applicants"]');
  await chart.getByText("下载与引用").click();
  const address = await chart.getByRole("link", { name: /CSV/ }).getAttribute("href");
  const answer = await request.get(String(address));
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toContain("自然人");
});

test("a ready-made briefing becomes slides", async ({ page }) => {
  test.slow();
  await page.goto("/zh/briefing");
  const presets = page.locator("section", { has: page.getByText("或者从现成的开始") });
  await presets.getByRole("link").first().click();
  await expect(page.getByRole("textbox", { name: "简报题目" })).toBeVisible();
  const arriving = page.waitForEvent("download");
  await page.getByRole("link", { name: /演示文稿/ }).click();
  const file = await (await arriving).path();
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect(slides.length).toBeGreaterThan(2);
  const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/[^/]+\.xml$/u.test(name));
  expect(charts.length).toBeGreaterThan(0);
  expect(strFromU8(parts[slides[0] ?? ""] ?? new Uint8Array())).toContain("<p:sld");
});

test("a report leaves as a workbook laid out as the form", async ({ page, request }) => {
  await page.goto("/en/reports/xiamen-administrative-approval-2020");
  const address = await page.getByRole("link", { name: "Excel workbook" }).getAttribute("href");
  const answer = await request.get(String(address));
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toContain(".xlsx");
  const parts = unzipSync(new Uint8Array(await answer.body()));
  // Three tables, data, notes.
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name));
  expect(sheets).toHaveLength(5);
  const again = await request.get(String(address), {
    headers: { "If-None-Match": String(answer.headers().etag) },
  });
  expect(again.status()).toBe(304);
});

test("the short address on a picture leads to its chart", async ({ page, request }) => {
  const chart =
    "/charts/requests-received.svg?agencies=xiamen-administrative-approval&years=2019,2020";
  const svg = await (await request.get(chart)).text();
  const [, code] = /\/c\/([0-9a-z-]+)</u.exec(svg) ?? [];
  expect(code).toBeTruthy();
  const plain = await (await request.get(`${chart}&omit=link`)).text();
  expect(plain).not.toContain("/c/");
  await page.goto(`/c/${String(code).toUpperCase()}`);
  await expect(page).toHaveURL(/\/embed\/requests-received\?agencies=xiamen/u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("厦门");
  expect((await request.get("/c/zzz-000000-20")).status()).toBe(404);
});

test.describe("a short address mistyped", () => {
  test.use({ expectedErrors: [/status of 404/] });
  test("leads to the page for what is not there", async ({ page }) => {
    const answer = await page.goto("/c/zzz-000000-20");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("navigation").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("没有");
  });
});
