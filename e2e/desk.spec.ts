/** Bringing a report in: the screener before anything is saved, the change, the correction. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { violationsOf } from "./accessible";
import { tabTo } from "./keyboard";
import { expect, test } from "./page-test";

// Axe takes its time over two tables and their source on a busy machine.
test.describe.configure({ timeout: 180_000 });

const BUNDLED = "db/reports/panjin-business-environment-2021.txt";
const PASSWORD = "a password for the journeys";
const REPORT = "/en/reports/panjin-business-environment-2021";

/** The bundled report with another number in the table of requests. */
function changedReport(value: number): { name: string; mimeType: string; buffer: Buffer } {
  const text = readFileSync(BUNDLED, "utf8").replace(/\n0 \|\n/, `\n${value} |\n`);
  return { name: "changed.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
}

async function signIn(page: Page) {
  await page.goto("/en/sign-in");
  await page.getByLabel("Password or token").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/en\/ingest$/);
}

async function bring(page: Page, files: ReturnType<typeof changedReport>[]) {
  await signIn(page);
  await page.getByLabel("Drop files here").setInputFiles(files);
  await page.getByRole("button", { name: "Read and check" }).click();
  await page.waitForURL(/\/en\/ingest\/[0-9a-f]{24}$/);
}

async function expectAccessible(page: Page) {
  expect(await violationsOf(page)).toEqual([]);
}

// They write, so they have a server and a database of their own, and take turns at it.
test.describe.serial("at the desk", () => {
  const port = Number(process.env.E2E_PORT ?? 4317) + 1;
  test.use({ baseURL: `http://127.0.0.1:${port}` });

  let server: ChildProcess;
  test.beforeAll(async ({ request }) => {
    server = spawn(process.execPath, ["e2e/start-server.mjs"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test",
        E2E_PORT: String(port),
        GONGKAI_PASSWORD: PASSWORD,
      },
    });
    const ready = () =>
      request
        .get(`http://127.0.0.1:${port}/readyz`)
        .then((answer) => answer.status())
        .catch(() => 0);
    await expect.poll(ready, { timeout: 120_000 }).toBe(200);
  });
  test.afterAll(() => void server.kill("SIGTERM"));

  test("a wrong password is refused, and nobody writes without the right one", async ({
    page,
    request,
  }) => {
    await page.goto("/en/ingest");
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Read and check" })).toHaveCount(0);
    const refused = await request.post("/api/desk/batches", {
      headers: { accept: "application/json" },
      multipart: { empty: "1" },
    });
    expect(refused.status()).toBe(401);
    expect((await refused.json()).error.code).toBe("sign-in-required");

    await page.goto("/en/sign-in");
    await page.getByLabel("Password or token").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").first()).toContainText("not right");
    await expectAccessible(page);
    await signIn(page);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: "gongkai_session", httpOnly: true, sameSite: "Lax" });
    await page.goto("/en/sign-in");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto("/en/ingest");
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
    // The cookie that was signed out works no more.
    if (cookie) await page.context().addCookies([cookie]);
    await page.goto("/en/ingest");
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  });

  test("a new version of a report is shown cell by cell, and saved once it is ticked off", async ({
    page,
  }) => {
    await bring(page, [
      changedReport(5),
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
    ]);
    await expect(page.getByRole("row", { name: /empty\.txt/ })).toContainText("The file is empty");
    await expectAccessible(page);
    await page.getByRole("link", { name: "changed.txt" }).click();
    await expect(page.getByRole("heading", { name: "Screener" })).toBeVisible();
    await expect(page.getByText("2021 edition, 175 of 175 cells found")).toBeVisible();
    const changes = page.getByRole("table", { name: "Against the revision that stands" });
    await expect(changes.locator("tbody tr")).toHaveCount(1);
    await expect(changes.locator("tbody tr td").nth(0)).toHaveText("0");
    await expect(changes.locator("tbody tr td").nth(1)).toHaveText("5");
    await expectAccessible(page);

    // A number in the table leads to its place in the text beside it.
    await page.locator(".statutory a.cell").first().click();
    await expect(page.locator(".staged-source .staged:target")).toBeVisible();

    for (const box of await page.getByRole("checkbox", { name: /^Seen/ }).all()) await box.check();
    await page.getByLabel("Your name").fill("E2E");
    await page.getByRole("button", { name: "Save this report" }).click();
    await expect(page.getByRole("row", { name: /changed\.txt/ })).toContainText("Open the report");
    await page.goto("/en/ingest");
    await expect(page.getByText("desk · E2E")).toBeVisible();
  });

  test("which reports do not add up, and why", async ({ page }) => {
    // Sanya's table with 7 requests of natural persons in place of 2: the total of 3 stands.
    const text = readFileSync("db/reports/sanya-business-environment-2024.txt", "utf8");
    const wrong = text.replace(/(新收政府信息公开申请数量[ |]*\n)2\b/u, "$17");
    expect(wrong).not.toBe(text);
    await bring(page, [
      { name: "sums.txt", mimeType: "text/plain", buffer: Buffer.from(wrong, "utf8") },
    ]);
    await page.getByRole("link", { name: "sums.txt" }).click();
    await expect(page.getByRole("heading", { name: "Screener" })).toBeVisible();
    for (const box of await page.getByRole("checkbox", { name: /^Seen/ }).all()) await box.check();
    await page.getByLabel("Your name").fill("E2E");
    await page.getByRole("button", { name: "Save this report" }).click();
    await expect(page.getByRole("row", { name: /sums\.txt/ })).toContainText("Open the report");

    await page.goto("/en");
    await page.getByRole("link", { name: "All findings" }).click();
    await page.getByLabel("Severity").selectOption("error");
    await expect(page).toHaveURL(/severity=error/);
    const row = page.getByRole("article").filter({ hasText: "Row total" }).first();
    await expect(row).toContainText("Sanya Business Environment Bureau");
    // Both sides: 7 + 1 + 0 + 0 + 0 + 0 = 8, and the total of 3.
    await expect(row).toContainText("the two sides differ by 5 (8 against 3)");
    const sum = row.getByRole("group", { name: "The sum" });
    await expect(sum.getByText("4 more lines of 0 or blank")).toBeVisible();
    for (const number of ["7", "1", "3"]) {
      const link = sum.getByRole("link", { name: `${number}, see its source` });
      await expect(link).toHaveAttribute("href", /\/source\?at=\d+-\d+$/);
    }
    await row.getByRole("link", { name: "See the report" }).click();
    const table = page.getByRole("table", { name: /Table 3/ });
    await expect(table.getByRole("link", { name: /New requests received.*: 7/ })).toBeVisible();
  });

  test("nothing is saved while a warning is not ticked, script or no script", async ({ page }) => {
    await bring(page, [changedReport(6)]);
    await page.getByRole("link", { name: "changed.txt" }).click();
    await page.waitForURL(/\/ingest\/[0-9a-f]{24}\/[0-9a-f]{24}$/);
    const token = await page.locator("form input[name=token]").first().inputValue();
    const [, batch, item] = /ingest\/(\w+)\/(\w+)/.exec(page.url()) ?? [];
    const answer = await page.request.post(`/api/desk/batches/${batch}/save`, {
      headers: { accept: "application/json" },
      form: { token, item: item ?? "" },
    });
    expect(answer.status()).toBe(409);
    expect((await answer.json()).error.code).toBe("warnings-open");
  });

  test("by keyboard alone: sign in, paste, tick off, save", async ({ page }) => {
    await page.goto("/en/sign-in");
    await tabTo(page, page.getByLabel("Password or token"));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/en\/ingest$/);
    await tabTo(page, page.getByLabel("Or paste a report's text"));
    await page.keyboard.insertText(changedReport(8).buffer.toString("utf8"));
    await tabTo(page, page.getByRole("button", { name: "Read and check" }));
    await page.keyboard.press("Enter");
    const file = page.getByRole("link", { name: "pasted.txt" });
    await expect(file).toBeVisible();
    await tabTo(page, file);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Screener" })).toBeVisible();
    const boxes = await page.getByRole("checkbox", { name: /^Seen/ }).all();
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) {
      await tabTo(page, box);
      await page.keyboard.press("Space");
    }
    await tabTo(page, page.getByRole("button", { name: "Save this report" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row", { name: /pasted\.txt/ })).toContainText("Open the report");
  });

  test("a folder's files are brought in, without what the system left in it", async ({ page }) => {
    await signIn(page);
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["text of no report"], "note.txt"));
      return transfer;
    });
    await page.dispatchEvent(".drop-zone", "drop", { dataTransfer: dropped });
    await page.waitForURL(/\/en\/ingest\/[0-9a-f]{24}$/);
    await expect(page.getByRole("rowheader", { name: /note\.txt/ })).toBeVisible();
    await page.goto("/en/ingest");
    const folder = mkdtempSync(path.join(tmpdir(), "gongkai-folder-"));
    mkdirSync(path.join(folder, "inner"));
    writeFileSync(path.join(folder, "inner", "note.txt"), "text of no report");
    writeFileSync(path.join(folder, ".DS_Store"), "left by a system");
    await page.getByLabel("Choose a folder").setInputFiles(folder);
    await expect(page.getByText("Files chosen (1):")).toBeVisible();
  });

  test("a correction stands beside the reading, in the API too, and can be undone", async ({
    page,
    request,
  }) => {
    const cell = "requests/received/naturalPerson";
    await signIn(page);
    await page.goto(`${REPORT}/correct?cell=${encodeURIComponent(cell)}`);
    await expectAccessible(page);
    await page.getByRole("textbox", { name: "Value" }).fill("7.5");
    await page.getByRole("textbox", { name: "Reason" }).fill("Compared with the printed page");
    await page.getByLabel("Your name").fill("Li Si");
    await page.getByRole("button", { name: "Save the correction" }).click();
    // Requests come whole; what was typed stands there still.
    await expect(page.getByRole("alert").first()).toContainText("whole number");
    await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue(
      "Compared with the printed page",
    );
    await page.getByRole("textbox", { name: "Value" }).fill("7");
    // Signed out halfway: nothing typed is lost on the way through the sign-in.
    const session = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Save the correction" }).click();
    await page.waitForURL(/\/en\/sign-in\?next=/);
    await page.context().addCookies(session);
    await page.goto(`${REPORT}/correct?cell=${encodeURIComponent(cell)}`);
    await expect(page.getByRole("textbox", { name: "Value" })).toHaveValue("7");
    await expect(page.getByLabel("Your name")).toHaveValue("Li Si");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await expect(page.locator("#history")).toContainText("Compared with the printed page");

    await page.goto(REPORT);
    const corrected = page.locator(".cell-corrected");
    await expect(corrected.locator("del")).toHaveText("0");
    await expect(corrected.locator("ins")).toHaveText("7");
    const asked = `agency=panjin-business-environment&year=2021&measure=${cell}`;
    const seen = await (await request.get(`/api/v1/observations?${asked}`)).json();
    expect(seen.data[0]).toMatchObject({ value: 7, readValue: 0, origin: "corrected" });

    await page.goto(`${REPORT}/correct`);
    await page.locator("#history").getByLabel("Your name").fill("Wang Wu");
    await page.getByRole("button", { name: /^Undo the correction/ }).click();
    await expect(page.locator("#history")).toContainText("by Wang Wu");
    await page.goto(REPORT);
    await expect(page.locator(".cell-corrected")).toHaveCount(0);
  });
});
