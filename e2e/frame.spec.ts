/** Languages, themes, keyboard, phones, and the page without script. */
import { expect, test } from "./page-test";

test.describe("the bare address", () => {
  for (const [language, path] of [
    ["zh-CN", "/zh"],
    ["en-GB", "/en"],
    ["fr-FR", "/zh"],
  ]) {
    test(`leads a reader of ${language} to ${path}`, async ({ request }) => {
      const response = await request.get("/", {
        headers: { "accept-language": String(language) },
        maxRedirects: 0,
      });
      expect(response.status()).toBe(307);
      expect(response.headers().location).toBe(path);
    });
  }
});

test("the language switch keeps the page and its address", async ({ page }) => {
  await page.goto("/zh/findings?rule=other-year");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/findings\?rule=other-year$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1, name: "Findings" })).toBeVisible();
});

test("links are followed without loading the frame anew", async ({ page }) => {
  await page.goto("/zh");
  await page.evaluate(() => document.documentElement.setAttribute("data-frame", "kept"));
  const rooms = page.getByRole("navigation", { name: "主导航" });
  await rooms.getByRole("link", { name: "疑点" }).click();
  await expect(page).toHaveURL(/\/zh\/findings$/);
  await expect(page.getByRole("heading", { level: 1, name: "疑点" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-frame", "kept");
  await page.goBack();
  await expect(page).toHaveURL(/\/zh$/);
  await expect(page.locator("html")).toHaveAttribute("data-frame", "kept");
});

test("the theme is kept from page to page without a flash", async ({ page }) => {
  await page.goto("/zh");
  await page.getByRole("button", { name: /明暗/ }).click();
  await page.getByRole("button", { name: /浅色/ }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const answer = await page.goto("/zh/methods");
  expect(await answer?.text()).toContain('data-theme="dark"');
});

test("keyboard: skip link, then a number, its source, and back", async ({ page }) => {
  await page.goto("/zh/reports/sanya-business-environment-2024");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  const cell = page.getByRole("link", { name: /行政许可，本年处理决定数量：17,456/ });
  await cell.focus();
  await page.keyboard.press("Enter");
  const source = page.getByRole("complementary", { name: "原文", exact: true });
  await expect(source.locator("mark")).toHaveText("17,456");
  await expect(source).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cell).toBeFocused();
});

test("agencies are found by pinyin while typing", async ({ page }) => {
  await page.goto("/zh/agencies");
  await page.getByRole("searchbox", { name: "查找单位" }).fill("sanya yingshang");
  await expect(page.getByRole("status")).toHaveText("1 个单位");
  await expect(page.getByRole("link", { name: "三亚市营商环境建设局" })).toBeVisible();
});

test("the comparison takes a measure by keyboard and pinyin", async ({ page }) => {
  await page.goto("/zh/compare?measures=requests/received/total");
  const field = page.getByRole("combobox", { name: "项目" });
  await field.fill("xingzhengxuke");
  await expect(page.getByRole("option", { name: /行政许可/ }).first()).toBeVisible();
  await field.press("Enter");
  await expect(page).toHaveURL(
    /measures=requests%2Freceived%2Ftotal%2Cdisclosure%2Flicences%2Fdecisions/,
  );
  const table = page.getByRole("table", { name: "所选单位、年度与项目的数值" });
  await expect(table.getByRole("link", { name: /17,456/ })).toBeVisible();
});

test.describe("what is not there", () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const [path, title] of [
    ["/zh/agencies/nobody", "没有收录这个单位"],
    ["/zh/reports/none-2024", "没有收录这份报告"],
    ["/zh/nowhere", "没有这一页"],
    ["/fr/agencies", "没有这一页"],
  ] as const) {
    test(`${path} is not there and says what is missing`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a number leads to the source page, marked", async ({ page }) => {
    await page.goto("/zh/reports/sanya-business-environment-2024");
    await page.getByRole("link", { name: /行政许可，本年处理决定数量：17,456/ }).click();
    await expect(page).toHaveURL(/source\?at=/);
    await expect(page.locator("mark")).toHaveText("17,456");
  });

  test("charts are drawn by the server", async ({ page }) => {
    await page.goto("/en/agencies/sanya-business-environment");
    const charts = page.locator("figure.chart");
    expect(await charts.count()).toBeGreaterThan(4);
    await expect(charts.first().locator("svg:visible").first()).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const path of [
    "/zh",
    "/en",
    "/zh/agencies/xiamen-administrative-approval",
    "/en/reports/sanya-business-environment-2024",
    "/en/compare",
    "/en/methods",
  ]) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(360);
    });
  }
});
