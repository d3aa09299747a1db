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
  await expect(page.getByText("已填报 198，空白 2，无法识读 0")).toBeVisible();
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
  await expect(page.getByText("表中各项都是缺失，不作零计。")).toBeVisible();
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
  // Refusals: a stated zero is a zero, and the body without tables states nothing.
  for (const [name, numbers] of [
    ["海口", ["缺失", "缺失", "缺失"]],
    ["盘锦", ["0", "0", "0"]],
    ["三亚", ["3", "0", "0"]],
    ["厦门", ["13", "0", "0"]],
  ] as const) {
    await expect(table.getByRole("row", { name }).getByRole("cell")).toHaveText(numbers);
  }
  await page.getByRole("link", { name: "网上办事" }).click();
  await expect(table.getByRole("columnheader", { name: /全程网办率/ })).toBeVisible();
  await expect(table.getByRole("row", { name: /海口/ }).getByRole("cell").first()).toHaveText("86");
  await expect(table.getByRole("row", { name: /厦门/ }).getByRole("cell").first()).toHaveText("55");
  await expect(page.getByRole("complementary", { name: "能不能比" })).toContainText("不是全年");
});

test("counts for every 100,000 residents, the denominator beside them", async ({ page }) => {
  await page.goto("/zh/compare?measures=disclosure/licences/decisions,requests/received/total");
  const box = page.getByRole("checkbox", { name: "换算成每10万人" });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/values=per100k/);
  // The keyboard keeps its place while the page answers.
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  const table = page.getByRole("table", { name: "所选单位、年度与项目的数值" });
  const sanya = table.getByRole("row", { name: /三亚/ }).getByRole("cell");
  await expect(sanya.first()).toContainText("1,692");
  await expect(sanya.first()).toContainText("17,456/1,031,396");
  await expect(sanya.last()).toContainText("0.291");
  await expect(sanya.last()).toContainText("3/1,031,396");
  await expect(table.getByRole("row", { name: /海口/ }).getByRole("cell").first()).toHaveText(
    "缺失",
  );
  const strip = page.getByRole("complementary", { name: "能不能比" });
  await expect(strip).toContainText("三亚市1,031,396人");
  await expect(strip).toContainText("第七次全国人口普查");
  await sanya.first().getByRole("link").click();
  const source = page.getByRole("complementary", { name: "原文", exact: true });
  await expect(source.locator("mark")).toHaveText("17,456");
});

test("what is chosen before the scripts are there is answered", async ({ page }) => {
  const held: (() => void)[] = [];
  let hold = true;
  await page.route(/\.js$/u, async (route) => {
    if (hold) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto("/zh/compare", { waitUntil: "commit" });
  const box = page.getByRole("checkbox", { name: "换算成每10万人" });
  await box.check();
  hold = false;
  for (const release of held) release();
  await expect(page).toHaveURL(/values=per100k/);
  await expect(box).toBeChecked();
  // Taken back, and a reload brings nothing back by itself.
  await box.uncheck();
  await expect(page).not.toHaveURL(/values=per100k/);
  await page.reload();
  await expect(box).not.toBeChecked();
});

test("a share never hides a small whole", async ({ page }) => {
  await page.goto("/zh/agencies/sanya-business-environment");
  const shares = page.getByRole("table", { name: "占比" });
  await expect(shares.getByRole("row", { name: /无法提供占比/ })).toContainText("3/3");
  await expect(shares).not.toContainText("%");
  await page.goto("/zh/agencies/xiamen-administrative-approval");
  const row = shares.getByRole("row", { name: /无法提供占比/ });
  await expect(row).toContainText("100%");
  await expect(row).toContainText("13/13");
  await row.getByRole("link", { name: "无法提供占比" }).click();
  const values = page.getByRole("table", { name: "各单位各年度的值" });
  await expect(values.getByRole("row", { name: /三亚/ })).toContainText("分母只有3");
});

test("the picker finds 三亚 by its initials, and drops a body by keyboard", async ({ page }) => {
  await page.goto(
    "/zh/compare?agencies=xiamen-administrative-approval&measures=requests/received/total",
  );
  const field = page.getByRole("combobox", { name: "单位" });
  await field.focus();
  await page.keyboard.type("sy");
  await expect(page.getByRole("option").first()).toContainText("三亚市");
  await field.fill("sysyshj");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sanya-business-environment/);
  await expect(field).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(page).not.toHaveURL(/sanya-business-environment/);
});

test("findings say what does not agree, and where", async ({ page }) => {
  await page.goto("/zh");
  await page.getByRole("link", { name: "全部疑点" }).click();
  await page.getByRole("combobox", { name: "规则" }).selectOption("other-year");
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

test("a report's first screen says its numbers, of this report and no other", async ({ page }) => {
  await page.goto("/zh/reports/sanya-business-environment-2024");
  const headline = page.getByRole("region", { name: "要点" });
  await expect(headline.locator("dt")).toHaveText([
    "新收申请",
    "办结申请",
    "不予公开",
    "许可决定",
    "处罚决定",
    "行政复议",
  ]);
  await expect(headline.locator(".number")).toHaveText(["3", "3", "0", "17,456", "0", "0"]);
  await expect(headline.locator(".number").nth(3)).toBeInViewport();
  // Nothing of another year is spoken of, where one report stands alone.
  await expect(headline).not.toContainText("上一年");
});

test("a newer cited number stands below the headline of the year that was read", async ({
  page,
}) => {
  await page.goto("/zh/agencies/xiamen-administrative-approval");
  const received = page.locator(".headline-row > div").first();
  await expect(received).toContainText("2021 年为 8");
});

test("an indicator with one value shows the value in the list", async ({ page }) => {
  await page.goto("/zh/indicators");
  const row = page.getByRole("listitem").filter({ hasText: "12345热线满意率" });
  await expect(row).toContainText("98.96%");
  await expect(row).toContainText("2021年上半年");
});
