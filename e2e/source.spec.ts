/** From a number to its page or its table cell and back, whatever the report was read from. */
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page-test";

// A server of its own: the made-up bodies would stand in the way of the other journeys.
const port = Number(process.env.E2E_PORT ?? 4317) + 1;
const address = process.env.E2E_SOURCE_URL ?? `http://127.0.0.1:${port}`;
test.use({ baseURL: address });
test.describe.configure({ mode: "default" });

let server: ChildProcess | null = null;

test.beforeAll(async () => {
  if (process.env.E2E_SOURCE_URL) return;
  server = spawn(process.execPath, ["e2e/start-server.mjs"], {
    cwd: path.resolve(import.meta.dirname, ".."),
    env: {
      ...process.env,
      E2E_PORT: String(port),
      E2E_MADE: "yes",
      NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test",
    },
    stdio: "ignore",
  });
  const ready = () =>
    fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(ready, { timeout: 80_000, intervals: [500] }).toBe(true);
});

test.afterAll(() => {
  server?.kill("SIGTERM");
});

const panelOf = (page: Page) => page.getByRole("complementary", { name: "原文", exact: true });

/** The report whose file has that name, by the collection's own list. */
async function openReport(page: Page, fileName: string): Promise<string> {
  const { data } = (await (await page.request.get("/api/v1/reports?size=100")).json()) as {
    data: { id: string; origin: string }[];
  };
  for (const { id } of data.filter(({ origin }) => origin === "read")) {
    const answer = await page.request.get(`/zh/reports/${id}/source.json`);
    if (!answer.ok()) continue;
    const { revision } = (await answer.json()) as { revision: { fileName: string } };
    if (revision.fileName !== fileName) continue;
    await page.goto(`/zh/reports/${id}`);
    return id;
  }
  throw new Error(`No report was read from ${fileName}`);
}

/** The words that the drawing sets inside the box it marks. */
async function wordsInMark(panel: Locator): Promise<string> {
  return panel.locator("svg").evaluate((svg) => {
    const marks = [...svg.querySelectorAll<SVGRectElement>("[data-marked]")].map((mark) =>
      mark.getBoundingClientRect(),
    );
    return [...svg.querySelectorAll("text")]
      .filter((words) => {
        const own = words.getBoundingClientRect();
        const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
        return marks.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
      })
      .map((words) => words.textContent)
      .join("");
  });
}

test("a cell of a PDF: its page, its box, and back", async ({ page }) => {
  const id = await openReport(page, "made.pdf");
  const cell = page.locator('[id="cell-requests/received/total"] a');
  const number = (await cell.innerText()).replaceAll(",", "");
  await cell.focus();
  await page.keyboard.press("Enter");
  const panel = panelOf(page);
  await expect(panel).toBeFocused();
  await expect(panel.getByRole("status")).toContainText(
    /第 \d+ 页 · 第 \d+ 个表，第 \d+ 行第 \d+ 列/,
  );
  await expect(panel.getByRole("status")).toContainText(number);
  await expect(panel.locator("[data-marked]")).toBeInViewport();
  expect((await wordsInMark(panel)).replaceAll(",", "")).toBe(number);
  await expect(panel.locator(".source-text mark")).toBeInViewport();
  await expect(panel).toContainText("made.pdf");
  await expect(panel).toContainText(/[0-9a-f]{12}/);
  await expect(panel).toContainText("读取时间");

  // On to the next number and back, the focus staying on the buttons.
  await panel.getByRole("button", { name: "下一个数字" }).focus();
  await page.keyboard.press("Enter");
  const back = panel.getByRole("link", { name: /回到单元格/ });
  await expect(back).toHaveAttribute("href", /#cell-requests\/carriedIn\//);
  await expect(panel.getByRole("button", { name: "下一个数字" })).toBeFocused();
  await panel.getByRole("button", { name: "上一个数字" }).click();
  await expect(back).toHaveAttribute("href", /#cell-requests\/received\/total$/);
  await back.click();
  await expect(page.locator("[data-lit]")).toHaveAttribute("id", "cell-requests/received/total");
  await expect(cell).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(cell).toBeFocused();

  const original = await page.request.get(`/reports/${id}/original`);
  const headers = original.headers();
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["content-disposition"]).toMatch(/^inline; filename=.*made\.pdf/);
  expect((await original.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("a cell of a DOCX: its row and column in the table", async ({ page }) => {
  await openReport(page, "made.docx");
  const cell = page.locator('[id="cell-requests/granted/naturalPerson"] a');
  const number = (await cell.innerText()).replaceAll(",", "").trim();
  await cell.click();
  const panel = panelOf(page);
  const marked = panel.getByRole("table").locator("[data-marked]");
  await expect(marked).toBeInViewport();
  expect((await marked.innerText()).replaceAll(",", "").trim()).toBe(number);
  await expect(panel.getByRole("columnheader", { name: "自然人" })).toBeVisible();
  await expect(panel.getByRole("rowheader", { name: /予以公开/ })).toBeVisible();
  await expect(panel.getByRole("status")).toContainText(
    /第 \d+ 个表，第 \d+ 行第 10?\d? ?列|第 \d+ 行/,
  );
});

test("an empty cell of a page in HTML; the file is saved, never shown", async ({ page }) => {
  const id = await openReport(page, "made.html");
  const blank = page.locator("td:has(a.cell-blank) a").first();
  await blank.click();
  const panel = panelOf(page);
  await expect(panel.getByRole("status")).toContainText("空白格");
  const marked = panel.getByRole("table").locator("[data-marked]");
  await expect(marked).toBeInViewport();
  await expect(marked).toHaveText("");

  const original = await page.request.get(`/reports/${id}/original`);
  const headers = original.headers();
  expect(headers["content-type"]).toBe("application/octet-stream");
  expect(headers["content-disposition"]).toMatch(/^attachment; filename=.*made\.html/);
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("the source by itself names page and cell, without script too", async ({ page, browser }) => {
  const id = await openReport(page, "made.pdf");
  const href = await page.locator('[id="cell-requests/received/total"] a').getAttribute("href");
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: "en" });
  const still = await plain.newPage();
  await still.goto(`${address}${href?.replace("/zh/", "/en/") ?? ""}`);
  await expect(still.getByText(/Page \d+ · Table \d+, row \d+, column \d+/)).toBeVisible();
  await expect(still.locator("[data-marked]")).toHaveCount(1);
  await still.getByRole("link", { name: "Page 2" }).click();
  await expect(still).toHaveURL(new RegExp(`/en/reports/${id}/source\\?.*page=2`));
  await expect(still.locator('[aria-current="page"]')).toHaveText("Page 2");
  await expect(still.locator("[data-marked]")).toHaveCount(0);
  await plain.close();
});

test("a cited figure: the address it was copied from, and back", async ({ page }) => {
  await page.goto("/zh/agencies/xiamen-administrative-approval");
  const cited = page.locator('a[href*="source?cited="]').filter({ visible: true }).first();
  const number = await cited.innerText();
  await cited.click();
  const panel = panelOf(page);
  await expect(panel.locator("mark")).toContainText(number.trim());
  await expect(panel.getByRole("link", { name: /^https?:\/\// })).toHaveAttribute("href", /^http/);
  await panel.getByRole("link", { name: "回到报告中的这个数字" }).click();
  await expect(page).toHaveURL(/\/reports\/.*#cited-/);
  await page.getByRole("table", { name: "引用数字" }).getByRole("link").first().click();
  await expect(panel.getByText("抄录自")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});
