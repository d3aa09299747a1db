/** Journeys without a mouse: every step is a key, and the focus is never lost. */
import { readFileSync } from "node:fs";
import { tabTo } from "./keyboard";
import { expect, test } from "./page-test";

test("the comparison takes a body by pinyin and drops it again", async ({ page }) => {
  await page.goto("/zh/compare?agencies=xiamen-administrative-approval");
  const field = page.getByRole("combobox", { name: "单位" });
  await tabTo(page, field);
  await page.keyboard.type("sanya yingshang");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/agencies=xiamen-\w+-\w+%2Csanya-business-environment/);
  const table = page.getByRole("table", { name: "所选单位、年度与项目的数值" });
  await expect(table.getByRole("link", { name: "三亚营商环境建设局" })).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(table.getByRole("link", { name: "三亚营商环境建设局" })).toHaveCount(0);
  await expect(field).toBeFocused();
});

test("a headline number's source opens, and closing it leads back to the number", async ({
  page,
}) => {
  await page.goto("/zh/agencies/sanya-business-environment");
  const number = page.getByRole("link", { name: /17,456/ }).first();
  await tabTo(page, number);
  await page.keyboard.press("Enter");
  const source = page.getByRole("complementary", { name: "原文", exact: true });
  await expect(source.locator("mark")).toHaveText("17,456");
  await expect(source).toBeFocused();
  await tabTo(page, source.getByRole("button", { name: "关闭" }), 5);
  await page.keyboard.press("Enter");
  await expect(source).toHaveCount(0);
  await expect(number).toBeFocused();
});

test("a chart's menu opens, and its data are downloaded", async ({ page }) => {
  await page.goto("/zh/agencies/sanya-business-environment");
  const menu = page.locator(".chart-menu").first();
  await tabTo(page, menu.locator("summary"));
  await page.keyboard.press("Enter");
  await tabTo(page, menu.getByRole("link", { name: /CSV/ }), 6);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await (await download).path();
  expect(readFileSync(file, "utf8")).toContain("2024");
});
