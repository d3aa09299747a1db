/** Charts gathered from pages, put in order, written on, and taken away as files. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { violationsOf } from "./accessible";
import { expect, test } from "./page-test";

const XIAMEN = "/zh/agencies/xiamen-administrative-approval";
const RECEIVED = "requests-received;agencies=xiamen-administrative-approval;years=2019,2020,2021";
const REVIEW = "review;agencies=xiamen-administrative-approval;years=2020";
const DECISIONS = "decisions;agencies=xiamen-administrative-approval;years=2020";

const address = (...items: string[]) =>
  `/zh/briefing?${items.map((item) => `i=${encodeURIComponent(item)}`).join("&")}`;

test("charts of a page are added, ordered by keyboard, retitled, and kept in the address", async ({
  page,
}) => {
  await page.goto(XIAMEN);
  const received = page.locator('[data-chart="requests-received"]');
  await received.getByRole("button", { name: "加入简报" }).click();
  await expect(received.getByText("已加入，第 1 页")).toBeVisible();
  const decisions = page.locator('[data-chart="decisions"]').first();
  await decisions.getByRole("button", { name: "加入简报" }).click();
  await expect(decisions.getByText("已加入，第 2 页")).toBeVisible();
  await received.getByRole("button", { name: "加入简报" }).click();
  await expect(received.getByText("已在简报中，第 1 页")).toBeVisible();

  await page.getByRole("link", { name: "简报，已有 2 页" }).click();
  await expect(page).toHaveURL(/\/zh\/briefing\?i=requests-received;/);
  const first = page.getByRole("textbox", { name: "第 1 页的题目" });
  await expect(first).toHaveValue(/2021年新收申请8件/);

  const up = page.getByRole("button", { name: "上移：第 2 页" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("已移到第 1 页，共 2 页")).toBeVisible();
  await expect(page.getByRole("button", { name: "下移：第 1 页" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "第 2 页的题目" })).toHaveValue(/新收申请8件/);

  await page.getByRole("textbox", { name: "第 2 页的题目" }).fill("收到的申请少了");
  await page.getByRole("textbox", { name: "第 2 页的一句结论" }).fill("8 件，都已办结");
  await page.getByRole("textbox", { name: "简报题目" }).fill("厦门一页纸");
  await expect(page).toHaveURL(/title=%E5%8E%A6.*i=decisions;.*i=requests-received;.*say=8/);

  const copy = page.url();
  await page.goto("/zh");
  await page.goto(copy);
  await expect(page.getByRole("textbox", { name: "第 2 页的题目" })).toHaveValue("收到的申请少了");
  await expect(page.getByText("数值自")).toHaveCount(0);
});

test("the deck holds the charts natively, their numbers in the notes", async ({ page }) => {
  await page.goto(`${address(RECEIVED, REVIEW)}&title=%E7%AE%80%E6%8A%A5`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /演示文稿/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^简报_\d{4}-\d\d-\d\d\.pptx$/);
  const parts = unzipSync(readFileSync(await download.path()));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  // Title slide, two charts, methods.
  expect(
    Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)),
  ).toHaveLength(4);
  const [chart = ""] = Object.keys(parts).filter((name) => /^ppt\/charts\/[^/]*1\.xml$/.test(name));
  const values = [...text(chart).matchAll(/<c:val>.*?<\/c:val>/gs)]
    .flatMap(([part]) => [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)])
    .map(([, value]) => value);
  expect(values).toEqual(["13", "13", "8"]);
  const notes = Object.keys(parts).filter((name) => /^ppt\/notesSlides\/.*\.xml$/.test(name));
  expect(notes.map(text).join("\n")).toMatch(/2021年\s*8/);
});

test("a statutory table is added from its report and leaves as a native table", async ({
  page,
}) => {
  await page.goto("/zh/reports/xiamen-administrative-approval-2020");
  const table = page.locator("#table-requests");
  await table.getByRole("button", { name: "将此表加入简报" }).click();
  await expect(table.getByText("已加入，第 1 页")).toBeVisible();
  await page.getByRole("link", { name: "简报，已有 1 页" }).click();
  await expect(page).toHaveURL(/i=statutory-table;report=xiamen-administrative-approval-2020;/);
  const grid = page.getByRole("table", { name: "收到和处理政府信息公开申请情况" });
  await expect(grid.getByRole("cell", { name: "13" })).toHaveCount(6);
  // A table is a table: there is no chart to choose.
  await expect(page.getByRole("radio", { name: "图" })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /演示文稿/ }).click(),
  ]);
  const parts = unzipSync(readFileSync(await download.path()));
  const slides = Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
  const numbers = slides.flatMap((xml) => [...xml.matchAll(/<a:t>13<\/a:t>/g)]);
  expect(numbers).toHaveLength(6);
  expect(slides.filter((xml) => xml.includes("<a:tbl>")).length).toBeGreaterThan(0);
});

test("a changed report is told under its chart and its table", async ({ page }) => {
  const address_ =
    "/zh/briefing?i=statutory-table;report=xiamen-administrative-approval-2020;table=review";
  await page.goto("/zh/reports/xiamen-administrative-approval-2020");
  const item = await page.locator("#table-review").locator('input[name="i"]').getAttribute("value");
  expect(item).toMatch(/;was=\w+\.\w+\./);
  await page.goto(`/zh/briefing?i=${encodeURIComponent(String(item))}`);
  await expect(page.getByText("数值自")).toHaveCount(0);
  // As if the first of its zeros had been another number when the briefing was made.
  const before = String(item).replace(/(was=\w+)\.\w+\..*$/, "$1.00000000.7_0*14");
  await page.goto(`${address_}&i=${encodeURIComponent(before)}`);
  await expect(page.locator("#page-2").getByText(/7 → 0/)).toBeVisible();
});

for (const [format, magic] of [
  ["docx", "PK"],
  ["pdf", "%PDF"],
  ["xlsx", "PK"],
  ["zip", "PK"],
] as const) {
  test(`the briefing comes as ${format}`, async ({ request }) => {
    const query = new URL(address(RECEIVED, `${REVIEW};as=table`), "http://x").search;
    const answer = await request.get(`/briefing/deck.${format}${query}&lang=en`);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).subarray(0, magic.length).toString("latin1")).toBe(magic);
    expect(answer.headers()["content-disposition"]).toContain(`.${format}`);
    const again = await request.get(`/briefing/deck.${format}${query}&lang=en`, {
      headers: { "if-none-match": answer.headers().etag ?? "" },
    });
    expect(again.status()).toBe(304);
  });
}

test("a file of nothing is refused in words", async ({ request }) => {
  const answer = await request.get("/briefing/deck.pptx");
  expect(answer.status()).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: "bad-parameter" } });
  expect((await request.get("/briefing/deck.exe")).status()).toBe(404);
});

test("opened later, it says which value has changed since", async ({ page }) => {
  await page.goto(XIAMEN);
  const chart = page.locator('[data-chart="requests-received"]');
  await chart.getByRole("button", { name: "加入简报" }).click();
  const link = chart.getByRole("link", { name: "打开简报" });
  const kept = (await link.getAttribute("href")) ?? "";
  expect(kept).toMatch(/was=\w+\.\w+\.13_13_8/);

  // As if the last value had been 7 when the chart was put in, on another day.
  const before = kept
    .replace(/on=[\d-]+/, "on=2026-01-31")
    .replace(/(was=\w+\.)\w+(\.13_13_)8/, "$1aaaaaaaa$27");
  await page.goto(before);
  const changed = page.locator(".page-changed");
  await expect(changed).toContainText("数值自2026年1月31日以来有变");
  await expect(changed).toContainText("2021年：7 → 8");
  await changed.getByRole("button", { name: "以现在的数值为准" }).click();
  await expect(page).toHaveURL(/was=\w+\.\w+\.13_13_8/);
});

test("somebody else's briefing leaves the reader's own alone until it is taken over", async ({
  page,
}) => {
  await page.goto(address(RECEIVED));
  await expect(page.getByRole("link", { name: "简报，已有 1 页" })).toBeVisible();
  await page.goto(address(REVIEW, DECISIONS));
  await expect(page.getByText("您自己的简报（1 页）另存在本机")).toBeVisible();
  await expect(page.getByRole("link", { name: "简报，已有 1 页" })).toBeVisible();
  await page.getByRole("button", { name: "改用这一份" }).click();
  await expect(page.getByRole("link", { name: "简报，已有 2 页" })).toBeVisible();
  await page.goto("/zh/briefing");
  await expect(page).toHaveURL(/i=review;.*i=decisions;/);
});

test("a page can be taken out and put back", async ({ page }) => {
  await page.goto(address(RECEIVED, REVIEW));
  await page.getByRole("button", { name: "移除：第 1 页" }).click();
  // Whoever removes by keyboard stands at the page that has taken its place.
  await expect(page.getByRole("button", { name: "移除：第 1 页" })).toBeFocused();
  await expect(page.getByRole("list", { name: "简报各页" }).getByRole("listitem")).not.toHaveCount(
    0,
  );
  await expect(page).not.toHaveURL(/requests-received/);
  await page.getByRole("button", { name: "放回" }).click();
  await expect(page).toHaveURL(/i=requests-received.*i=review/);
});

test("a page becomes a table with the same numbers", async ({ page }) => {
  await page.goto(address(RECEIVED));
  await page.getByText("表", { exact: true }).click();
  const row = page.locator(".briefing-page").getByRole("row", { name: /2021年/ });
  await expect(row).toContainText("8");
  await expect(page).toHaveURL(/as=table/);
});

test("empty, it says what a briefing is and offers four pages on the cities", async ({ page }) => {
  await page.goto("/en/briefing");
  await expect(page.getByText("No charts yet")).toBeVisible();
  await page.getByRole("link", { name: "The cities", exact: true }).click();
  await expect(page.getByRole("textbox", { name: /^Title of page/ })).toHaveCount(4);
  await page.getByRole("link", { name: "中文", exact: true }).last().click();
  await expect(page).toHaveURL(/\/en\/briefing\?.*lang=zh/);
  await expect(page.getByRole("textbox", { name: "Title of page 1" })).toHaveValue(/申请/);
});

test("what an address cannot name is said in its place", async ({ page }) => {
  await page.goto(address("pyramid;agencies=a;years=2020", REVIEW));
  await expect(page.getByText("没有这种图：pyramid")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "第 2 页的题目" })).toBeVisible();
});

test.describe("a frame of one chart", () => {
  const EMBED =
    "/embed/requests-received?agencies=xiamen-administrative-approval&years=2019,2020,2021";

  test("stands alone with its source, its citation and its language", async ({ page }) => {
    const answer = await page.goto(`${EMBED}&lang=en&theme=dark`);
    expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("8");
    await page.getByText("Cite", { exact: true }).click();
    await expect(page.getByText(/^@misc\{gongkai-requests-received-/)).toBeVisible();
    await page.getByText("Embed in a page").click();
    await expect(page.getByText(/^<iframe src="http/)).toContainText("/embed/requests-received?");
    await page.getByText("Copy", { exact: true }).first().click();
    await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  });

  for (const width of [300, 720]) {
    test(`needs no scrolling at ${width} pixels in the frame that its code gives`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 300 });
      await page.goto(`${EMBED}&lang=zh`);
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      const code = await page.getByText(/^<iframe/).textContent();
      expect(needed).toBeLessThanOrEqual(Number(/height="(\d+)"/.exec(code ?? "")?.[1]));
    });
  }

  test("other pages may not be framed", async ({ request }) => {
    const answer = await request.get("/zh");
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  test.describe("of nothing", () => {
    test.use({ expectedErrors: [/status of 404/] });
    test("says so", async ({ page }) => {
      const answer = await page.goto("/embed/pyramid?agencies=a&years=2020");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: "这张图画不出来" })).toBeVisible();
    });
  });
});

test("a briefing none of whose pages can be drawn offers no file", async ({ page }) => {
  await page.goto("/en/briefing?i=requests-received;agencies=nobody;years=2020");
  await expect(page.getByText("No page of it can be drawn")).toBeVisible();
  await expect(page.locator('a[href^="/briefing/deck."]')).toHaveCount(0);
  // One page that can be drawn is a file; without it there is none again.
  await page.goto(address("requests-received;agencies=nobody;years=2020", RECEIVED));
  await expect(page.locator('a[href^="/briefing/deck."]').first()).toBeVisible();
  await page.getByRole("button", { name: /^移除：第 2 页/ }).click();
  await expect(page.locator('a[href^="/briefing/deck."]')).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one chart makes a briefing, and its files can be had", async ({ page }) => {
    await page.goto(XIAMEN);
    const chart = page.locator('[data-chart="requests-received"]');
    await chart.getByRole("button", { name: "加入简报" }).click();
    await expect(page).toHaveURL(/\/zh\/briefing\?i=requests-received/);
    await expect(page.getByRole("link", { name: /演示文稿/ })).toHaveAttribute(
      "href",
      /^\/briefing\/deck\.pptx\?lang=zh&i=requests-received;/,
    );
  });
});

const STALE = `${RECEIVED};on=2026-01-31;was=aaaaa.bbbbbbbb`;

for (const theme of ["light", "dark"] as const) {
  for (const [name, path] of [
    ["a briefing in hand", address(STALE, `${REVIEW};as=table`)],
    [
      "a chart in a frame",
      "/embed/requests-received?agencies=xiamen-administrative-approval&years=2019,2020,2021",
    ],
  ] as const) {
    test(`${name} meets WCAG in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      if (path.startsWith("/embed")) await page.getByText("引用", { exact: true }).click();
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}
