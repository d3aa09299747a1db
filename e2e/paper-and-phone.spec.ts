/** What a narrow screen and a sheet of paper must not lose: names, units, states. */
import { expect, test } from "./page-test";

test("a state told by a ground keeps its ground on paper", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/zh/reports/panjin-business-environment-2021");
  // Table three of this report leaves two cells blank.
  const blank = page.locator(".statutory td:has(> .cell-blank)");
  await expect(blank).toHaveCount(2);
  await expect(blank.first()).toHaveCSS("print-color-adjust", "exact");
  await expect(blank.first()).toHaveCSS("background-image", /repeating-linear-gradient/);
  await page.goto("/zh");
  await expect(page.locator(".square-clean").first()).toHaveCSS("print-color-adjust", "exact");
});

test("on paper a fold that counts what it holds is one line, without the sign that opens it", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/zh/agencies/xiamen-administrative-approval");
  const counted = page.getByText(/^只有一年有数字的项目：\d+ 个$/);
  await expect(counted).toBeVisible();
  expect(await counted.evaluate((e) => getComputedStyle(e, "::before").display)).toBe("none");
  await expect(counted.locator("xpath=..").getByRole("table")).toBeHidden();
  await expect(page.getByText("数据表", { exact: true }).first()).toBeHidden();
});

test("a mark of where a number came from stands before it, so that numbers stand in line", async ({
  page,
}) => {
  await page.goto("/zh/agencies/xiamen-administrative-approval");
  const cell = page.locator("#years .marked").first();
  const number = (await cell.getByRole("link").boundingBox())!;
  const mark = (await cell.getByText("引用").boundingBox())!;
  expect(mark.x + mark.width).toBeLessThanOrEqual(number.x);
});

test("headline figures name a unit that their label leaves open", async ({ page }) => {
  await page.goto("/zh/agencies/haikou-government-services");
  const term = page.locator(".headline-row dt", { hasText: /^工程建设项目审批时限/ });
  await expect(term).toHaveText("工程建设项目审批时限工作日");
});

test("one cited number is a headline figure and no chart", async ({ page }) => {
  await page.goto("/en/agencies/haikou-government-research");
  await expect(page.locator(".headline-row .number").first()).toHaveText("0");
  await expect(page.locator(".chart-plot")).toHaveCount(0);
});

test("a body without requests has charts that say so, and no empty flow", async ({ page }) => {
  await page.goto("/en/agencies/panjin-business-environment");
  const requests = page.locator("#requests");
  await expect(
    requests.getByRole("heading", { name: /received no requests in 2021/ }),
  ).toBeVisible();
  await expect(requests.getByText("Carried in")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test("a table's name stays in its frame while the table scrolls", async ({ page }) => {
    await page.goto("/en/reports/sanya-business-environment-2024");
    const frame = page.getByRole("group", { name: /Table 3/ });
    const name = frame.locator("caption > span");
    await frame.evaluate((element) => element.scrollTo({ left: 400 }));
    const [outer, inner] = [await frame.boundingBox(), await name.boundingBox()];
    expect(inner!.x).toBeGreaterThanOrEqual(outer!.x - 1);
    expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width + 1);
  });

  test("the room the reader is in is in view, and the edge says there are more", async ({
    page,
  }) => {
    const rooms = page.getByRole("navigation", { name: "Main" });
    const inView = async (name: string) => {
      const box = (await rooms.getByRole("link", { name }).boundingBox())!;
      return box.x >= 0 && box.x + box.width <= 360;
    };
    await page.goto("/en/methods");
    await expect.poll(() => inView("Methods")).toBe(true);
    // Reached from within: the frame stays, and the room is brought into view in it.
    await page.goto("/en");
    expect(await inView("Methods")).toBe(false);
    await expect(rooms).toHaveCSS("mask-image", /gradient/);
    await page.getByRole("link", { name: "How numbers are read and checked" }).click();
    await expect(page).toHaveURL(/\/en\/methods$/);
    await expect.poll(() => inView("Methods")).toBe(true);
  });

  test("the header is two lines, in both languages", async ({ page }) => {
    for (const locale of ["zh", "en"]) {
      await page.goto(`/${locale}`);
      const header = (await page.getByRole("banner").boundingBox())!;
      expect(header.height).toBeLessThan(110);
    }
  });

  test("table two fits, table three keeps its names beside its numbers", async ({ page }) => {
    for (const locale of ["zh", "en"]) {
      await page.goto(`/${locale}/reports/sanya-business-environment-2024`);
      const [two, three] = [page.locator("#table-disclosure"), page.locator("#table-requests")];
      expect(await two.locator(".scroller").evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
      const frame = three.locator(".scroller");
      await frame.evaluate((element) => element.scrollTo({ left: 1000 }));
      const row = three.getByRole("row").nth(8);
      const name = (await row.getByRole("rowheader").last().boundingBox())!;
      const cells = await row.getByRole("cell").all();
      const total = (await cells.at(-1)!.boundingBox())!;
      const second = (await cells.at(-3)!.boundingBox())!;
      expect(name.x).toBeGreaterThanOrEqual(0);
      // Three numbers at least beside the name, the last of them whole.
      expect(second.x).toBeGreaterThanOrEqual(name.x + name.width - 1);
      expect(total.x + total.width).toBeLessThanOrEqual(360);
    }
  });

  test("the comparison shows its chart before its choices, which open", async ({ page }) => {
    await page.goto("/en/compare");
    const field = page.getByRole("combobox", { name: "Agencies" });
    await expect(field).toBeHidden();
    await page.getByText("Change the choice").click();
    await expect(field).toBeVisible();
    await page.getByRole("radio", { name: "Table" }).check();
    await expect(page).toHaveURL(/view=table/);
    await expect(field).toBeVisible();
  });

  test("an exact value stands without a word for its role", async ({ page }) => {
    await page.goto("/en/reports/haikou-government-services-2021-h1-summary");
    const rows = page.locator(".figure-row");
    await expect(rows.filter({ hasText: "1861032件" }).first()).not.toContainText("Role");
    const change = rows.filter({ hasText: "20.44%" }).first().locator("[data-name=Role]");
    await expect(change).toBeVisible();
  });

  test("figures of the prose stand as lines the width of the page", async ({ page }) => {
    await page.goto("/zh/reports/haikou-government-2020");
    const subject = page.locator(".figure-row td.long").first();
    expect((await subject.boundingBox())!.width).toBeGreaterThan(300);
    // Nothing is left of the columns' names but for those who listen.
    const [frame, row] = [page.locator(".scroller:has(.figure-row)"), page.locator(".figure-row")];
    const top = (await row.first().boundingBox())!.y - (await frame.boundingBox())!.y;
    expect(top).toBeLessThan(8);
  });

  test("the overview's title breaks between its clauses", async ({ page }) => {
    await page.goto("/zh");
    const title = page.getByRole("heading", { level: 1 });
    const lines = await title.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBe(2);
  });
});
