import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "@/db/open";
import { readReport } from "@/lib/queries";
import type { StagedReading } from "@/lib/screening";
import { Desk } from "./desk";
import { readDeskSettings } from "./desk-settings";
import { ReaderProcess } from "./reader-process";
import { addItem, createBatch, loadBatch, readingPath } from "./staging";

let folder: string;
let before: string | undefined;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gongkai-desk-"));
  before = process.env.DATABASE_PATH;
  process.env.DATABASE_PATH = path.join(folder, "data.sqlite");
});
afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_PATH;
  else process.env.DATABASE_PATH = before;
  rmSync(folder, { recursive: true, force: true });
});

const bundled = (name: string) => readFileSync(path.join("db", "reports", name));

async function settle(desk: Desk, id: string) {
  desk.startReading(id);
  while (desk.isBusy(id)) await new Promise((resolve) => setTimeout(resolve, 50));
  return loadBatch(desk.settings, id)?.items ?? [];
}

describe("the desk", () => {
  it("reads, unpacks, refuses, saves what is ticked, and shows what a new version changes", async () => {
    const desk = new Desk(readDeskSettings());
    const panjin = bundled("panjin-business-environment-2021.txt");
    const batch = createBatch(desk.settings, Date.now());
    const zip = zipSync({
      "../../xiamen.txt": bundled("xiamen-administrative-approval-2020.txt"),
      "inner.zip": zipSync({ "a.txt": strToU8("a") }),
    });
    addItem(desk.settings, batch, { name: "panjin.txt", bytes: panjin });
    addItem(desk.settings, batch, { name: "empty.txt", bytes: new Uint8Array() });
    addItem(desk.settings, batch, { name: "several.zip", bytes: zip });
    addItem(desk.settings, batch, { name: "words.txt", bytes: strToU8("只是几句话，不是报告。") });

    const items = await settle(desk, batch.id);
    const named = new Map(items.map((item) => [item.fileName, item]));
    expect(named.get("panjin.txt")).toMatchObject({
      state: "read",
      summary: { year: 2021, plan: "ingested", verdict: "warning" },
    });
    expect(named.get("empty.txt")).toMatchObject({
      state: "unreadable",
      problem: { code: "empty-file" },
    });
    expect(named.get("several.zip")?.state).toBe("unpacked");
    expect(named.get("xiamen.txt")).toMatchObject({ state: "read", from: "several.zip" });
    expect(named.get("inner.zip")?.state).toBe("unreadable");
    expect(named.get("words.txt")?.summary?.verdict ?? "fail").toBe("fail");

    const id = named.get("panjin.txt")?.id ?? "";
    // A warning that nobody ticked: nothing is saved, the item waits as before.
    expect(await desk.save(batch.id, [{ item: id, accepted: [] }])).toEqual([]);
    expect(loadBatch(desk.settings, batch.id)?.items.find((item) => item.id === id)?.state).toBe(
      "read",
    );
    const reading = JSON.parse(
      readFileSync(readingPath(desk.settings, batch.id, id), "utf8"),
    ) as StagedReading;
    const accepted = reading.tests.map((test) => test.id);
    const [saved] = await desk.save(batch.id, [{ item: id, accepted }]);
    expect(saved).toMatchObject({
      outcome: "ingested",
      report: "panjin-business-environment-2021",
    });

    const changed = panjin.toString("utf8").replace(/\n0 \|\n/, "\n8 |\n");
    const second = createBatch(desk.settings, Date.now());
    addItem(desk.settings, second, { name: "changed.txt", bytes: strToU8(changed) });
    addItem(desk.settings, second, { name: "same.txt", bytes: panjin });
    const [fresh, same] = await settle(desk, second.id);
    expect(fresh?.summary?.plan).toBe("revised");
    expect(same?.summary).toMatchObject({ plan: "unchanged", verdict: "fail" });
    const next = JSON.parse(
      readFileSync(readingPath(desk.settings, second.id, fresh?.id ?? ""), "utf8"),
    ) as StagedReading;
    const plan = next.kind === "report" ? next.screened.plan : null;
    expect(plan).toMatchObject({
      outcome: "revised",
      revision: 2,
      changes: [{ before: { value: 0 }, after: { value: 8 }, corrected: false }],
    });
    desk.stop();

    const db = openDatabase(process.env.DATABASE_PATH ?? "");
    expect(readReport(db, "panjin-business-environment-2021")?.revisions).toHaveLength(1);
    closeDatabase(db);
  }, 60_000);
});

function readerOf(code: string): ReaderProcess {
  const script = path.join(folder, `reader-${Math.random()}.mjs`);
  writeFileSync(script, code);
  return new ReaderProcess(script);
}

describe("an archive", () => {
  it("may hold no more than there is room for", async () => {
    const settings = { ...readDeskSettings(), folderBytes: 5_000, unzippedBytes: 4_000 };
    const tellsLimit = readerOf(`process.on("message", ({ id, limits }) => {
      const problem = { code: String(limits.unzippedBytes), message: {} };
      process.send({ id, ok: true, value: { outcome: "unreadable", problem } });
    });`);
    const desk = new Desk({ ...settings, folder: path.join(folder, "narrow") }, tellsLimit);
    const batch = createBatch(desk.settings, Date.now());
    addItem(desk.settings, batch, { name: "a.zip", bytes: new Uint8Array(100) });
    const [roomy] = await settle(desk, batch.id);
    expect(roomy?.problem?.code).toBe("4000");
    addItem(desk.settings, batch, { name: "b.zip", bytes: new Uint8Array(3_000) });
    const [, narrow] = await settle(desk, batch.id);
    expect(Number(narrow?.problem?.code)).toBeGreaterThan(0);
    expect(Number(narrow?.problem?.code)).toBeLessThan(1_900);
    desk.stop();
  }, 60_000);
});

describe("a reader that goes wrong", () => {
  const answer = `process.on("message", (task) => {
    if (task.task === "hang") for (;;);
    if (task.task === "crash") process.exit(3);
    if (task.task === "secrets") return process.send({ id: task.id, ok: true, value: process.env });
    process.send({ id: task.id, ok: true, value: "fine" });
  });`;

  it("is stopped when it hangs or ends, and the next task is done by a new one", async () => {
    const reader = readerOf(answer);
    expect(await reader.run({ task: "fine" }, 20_000)).toEqual({ ok: true, value: "fine" });
    expect(await reader.run({ task: "hang" }, 300)).toMatchObject({ ok: false, why: "slow" });
    expect(await reader.run({ task: "fine" }, 20_000)).toMatchObject({ ok: true });
    expect(await reader.run({ task: "crash" }, 20_000)).toMatchObject({
      ok: false,
      why: "crashed",
    });
    expect(await reader.run({ task: "fine" }, 20_000)).toMatchObject({ ok: true });
    reader.stop();
  }, 60_000);

  it("is told no password and no token", async () => {
    process.env.GONGKAI_PASSWORD = "not for readers";
    process.env.GONGKAI_CONNECTION_KEY = "nor this";
    const reader = readerOf(answer);
    const told = await reader.run({ task: "secrets" }, 20_000);
    reader.stop();
    delete process.env.GONGKAI_PASSWORD;
    delete process.env.GONGKAI_CONNECTION_KEY;
    expect(told.ok && told.value).toMatchObject({ DATABASE_PATH: process.env.DATABASE_PATH });
    expect(JSON.stringify(told)).not.toMatch(/not for readers|nor this/);
  }, 60_000);
});
