/** What people come for, each in at most three clicks from the overview, figures checked. */
import { expect, test } from "./page-test";

const XIAMEN = "厦门市行政审批管理局";

test("requests of Xiamen's approval bureau by year, and how they ended", async ({ page }) => {
  await page.goto("/zh");
  await page.getByRole("link", { name: XIAMEN }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: XIAMEN })).toBeVisible();

  const received = page.locator('[data-chart="requests-received"]');
  await received.getByText("数据表").click();
  const table = received.getByRole("table");
  for (const [year, number] of [
    ["2019年", "13"],
    ["2020年", "13"],
    ["2021年", "8"],
  ]) {
    await expect(
      table.getByRole("row", { name: new RegExp(`${year}.*\\b${number}\\b`) }),
    ).toBeVisible();
  }
  const outcomes = page.locator('[data-chart="outcomes"]').first();
  await expect(outcomes.getByRole("heading")).toContainText("13");
  await outcomes.getByText("数据表").click();
  await expect(outcomes.getByRole("row", { name: /无法提供.*13/ }).first()).toBeVisible();
});

test("where 17,456 comes from: the source opens beside the overview, marked", async ({ page }) => {
  await page.goto("/zh");
  await page.getByRole("link", { name: "查看 17,456 的出处" }).click();
  const source = page.getByRole("complementary", { name: "原文", exact: true });
  await expect(source.locator("mark")).toHaveText("17,456");
  await expect(source.locator("mark")).toBeInViewport();
  await expect(source).toContainText("sanya-business-environment-2024.txt");
  await page.keyboard.press("Escape");
  await expect(source).toBeHidden();
  await expect(page.getByRole("link", { name: "查看 17,456 的出处" })).toBeFocused();
});

test("from a cell to its source and back to the cell", async ({ page }) => {
  await page.goto("/zh/reports/sanya-business-environment-2024");
  const table = page.getByRole("table", { name: /表三/ });
  await table.getByRole("link", { name: /本年新收.*总计：3/ }).click();
  const source = page.getByRole("complementary", { name: "原文", exact: true });
  await expect(source.locator("mark")).toHaveText("3");

  await source.locator('a.place[href$="#cell-disclosure/licences/decisions"]').click();
  const lit = page.locator("[data-lit]");
  await expect(lit).toHaveText("17,456");
  await expect(lit).toBeInViewport();
});

test("blank cells of Panjin stay blank", async ({ page }) => {
  await page.goto("/zh/reports/panjin-business-environment-2021");
  const table = page.getByRole("table", { name: /表三/ });
  await expect(table.getByRole("link", { name: /予以公开，商业企业：空白/ })).toHaveText(/^\s*$/);
  await expect(page.getByText("已填报 198，空白 2，无法辨认 0")).toBeVisible();
});

test("the form of 2019 is drawn with its own columns", async ({ page }) => {
  await page.goto("/zh/reports/xiamen-administrative-approval-2020");
  const table = page.getByRole("table", { name: /表二/ });
  await expect(table.getByRole("columnheader", { name: "上一年项目数量" }).first()).toBeVisible();
  await expect(
    table.getByRole("link", { name: /政府集中采购，采购总金额：1,417.05/ }),
  ).toBeVisible();
});

test("tables without numbers are missing, never zero", async ({ page }) => {
  await page.goto("/zh/reports/haikou-government-2020");
  await expect(page.getByText("没有就是没有，不作零计。")).toHaveCount(3);
  await expect(page.getByRole("table", { name: /表三/ })).toHaveCount(0);
});

test("what changed between two years at one agency", async ({ page }) => {
  await page.goto("/zh");
  await page.getByRole("link", { name: XIAMEN }).first().click();
  await page.getByRole("combobox", { name: "从", exact: true }).selectOption("2020");
  await page.getByRole("combobox", { name: "到", exact: true }).selectOption("2021");
  await expect(page).toHaveURL(/from=2020.*to=2021/);
  const row = page
    .getByRole("table", { name: "2020 年与 2021 年对照" })
    .getByRole("row", { name: /本年新收政府信息公开申请数量/ });
  await expect(row).toContainText("13");
  await expect(row).toContainText("−5件");
});

test("the four cities' bodies side by side", async ({ page }) => {
  await page.goto("/zh");
  await page.getByRole("link", { name: "比较四座城市" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "比较" })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "能不能比" })).toContainText(
    "没有共同的年份",
  );
  const table = page.getByRole("table", { name: "所选单位、年度与项目的数值" });
  for (const name of ["海口", "盘锦", "三亚", "厦门"]) {
    await expect(table.getByRole("rowheader", { name }).first()).toBeVisible();
  }
  await page.getByRole("link", { name: "网上办事" }).click();
  await expect(table.getByRole("columnheader", { name: /全程网办率/ })).toBeVisible();
});

test("findings say what does not agree, and where", async ({ page }) => {
  await page.goto("/zh");
  await page.getByRole("link", { name: "全部疑点" }).click();
  await page.getByLabel("规则").selectOption("other-year");
  await expect(page).toHaveURL(/rule=other-year/);
  const finding = page.getByRole("article").first();
  await expect(finding).toContainText("2023");
  await finding.getByRole("link", { name: "看原文" }).click();
  await expect(
    page.getByRole("complementary", { name: "原文", exact: true }).locator("mark"),
  ).toContainText("2023");
});

test("an indicator shows the sentence of each value", async ({ page }) => {
  await page.goto("/zh/indicators/hotline.cases");
  const row = page.getByRole("row", { name: /海口政务管理局/ });
  await expect(row.getByRole("link", { name: "1861032件" })).toBeVisible();
  await expect(row).toContainText("2021年上半年");
});
