/** Search over prose, titles and figures; every figure checked against its report. */
import { expect, test } from "./page-test";

const search = (words: string, more = "") => `/zh/search?q=${encodeURIComponent(words)}${more}`;

test("from the header to a table of figures, and on to the source", async ({ page }) => {
  await page.goto("/zh");
  const box = page.getByRole("banner").getByRole("searchbox", { name: "搜索" });
  await box.fill("12345热线 受理");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/zh\/search\?q=12345/);
  const table = page.getByRole("table", { name: "指标：各单位、各年度" });
  const cases = table.getByRole("link", { name: "1861032件" });
  await expect(cases).toBeVisible();
  // The half-year is named beside the number.
  await expect(table.getByText("2021年上半年").first()).toBeVisible();
  await cases.click();
  await expect(
    page.getByRole("complementary", { name: "原文", exact: true }).locator("mark"),
  ).toHaveText("1861032件");
});

test("the figures found come as CSV and JSON with the same numbers", async ({ page, request }) => {
  await page.goto(search("12345热线 受理"));
  const csv = await page.getByRole("link", { name: "CSV" }).first().getAttribute("href");
  const text = await (await request.get(csv ?? "")).text();
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toContain("1861032");
  const json = await page.getByRole("link", { name: "JSON" }).first().getAttribute("href");
  const { data } = (await (await request.get(json ?? "")).json()) as {
    data: { value: number; indicator: string | null; agency: string }[];
  };
  expect(data).toContainEqual(
    expect.objectContaining({
      value: 1861032,
      indicator: "hotline.cases",
      agency: "haikou-government-services",
    }),
  );
});

test("two characters find, and either script finds the other", async ({ page }) => {
  await page.goto(search("秒批"));
  const hits = page.getByRole("region", { name: "正文与标题" }).or(page.locator("ol"));
  await expect(hits.locator("mark").first()).toHaveText("秒批");
  // Panjin's report is in traditional characters.
  await page.goto(search("全程网办", "&city=panjin"));
  await expect(page.locator("ol mark").first()).toHaveText("全程網辦");
  await page.goto(search("全程網辦", "&city=xiamen"));
  await expect(page.locator("ol mark").first()).toHaveText("全程网办");
});

test("filters by city and year, and says kindly that nothing was found", async ({ page }) => {
  await page.goto(search("热线"));
  const form = page.getByRole("search", { name: "在报告里搜索" });
  await form.getByLabel("年度").selectOption("2021");
  await form.getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(/year=2021/);
  await expect(page.locator("ol > li").first()).toContainText("2021年");
  await page.goto(search("麒麟凤凰"));
  await expect(page.getByText("没有找到“麒麟凤凰”")).toBeVisible();
  const elsewhere = page.getByRole("status");
  await expect(elsewhere.getByRole("link", { name: "在比较页选项目" })).toBeVisible();
  await elsewhere.getByRole("link", { name: "在单位名称里找" }).click();
  await expect(page).toHaveURL(/\/zh\/agencies\?q=/);
});

test("a passage opens its place in the source", async ({ page }) => {
  await page.goto(search("复议"));
  const first = page.locator("ol > li").first().locator("a.passage");
  await expect(first).toHaveAttribute("href", /\/source\?at=\d+-\d+$/);
  await first.click();
  await expect(
    page.getByRole("complementary", { name: "原文", exact: true }).locator("mark").first(),
  ).toContainText("复议");
});
