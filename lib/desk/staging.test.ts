import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isStagingId, shownName } from "@/lib/screening/batch";
import { readDeskSettings } from "./desk-settings";
import {
  addItem,
  bytesPath,
  createBatch,
  dropBatch,
  listBatches,
  loadBatch,
  readingPath,
  stagedBytes,
  sweepStaging,
} from "./staging";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "gongkai-desk-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const room = () => ({ ...readDeskSettings({}), folder: path.join(folder, "staging") });
const bytes = new TextEncoder().encode("some text");

describe("names", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\reports\\年报.html", "年报.html"],
    ["a\u0000b\u202Etxt.exe", "abtxt.exe"],
    ["", "-"],
    ["..", ".."],
  ])("%j is shown as %j", (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });
  it("never become paths: the file lies under an id made here", () => {
    const batch = createBatch(room(), 0);
    const item = addItem(room(), batch, { name: "../../../outside.txt", bytes });
    const file = bytesPath(room(), batch.id, item.id);
    expect(path.relative(room().folder, file)).toBe(`${batch.id}${path.sep}${item.id}.bytes`);
    expect(readFileSync(file)).toEqual(Buffer.from(bytes));
    expect(existsSync(path.join(folder, "outside.txt"))).toBe(false);
  });
  it.each(["..", "../x", "a/b", "", "0".repeat(23), "g".repeat(24)])("%j is no id", (id) => {
    expect(isStagingId(id)).toBe(false);
    expect(loadBatch(room(), id)).toBeNull();
    expect(() => dropBatch(room(), id)).toThrow();
  });
});

it("leads nowhere by an id that is none", () => {
  const batch = createBatch(room(), 0);
  for (const id of ["..", "../../x", `${batch.id}/..`]) {
    expect(() => bytesPath(room(), batch.id, id)).toThrow("item");
    expect(() => readingPath(room(), batch.id, id)).toThrow("item");
    expect(() => bytesPath(room(), id, batch.id)).toThrow("batch");
    expect(loadBatch(room(), id)).toBeNull();
  }
});

describe("batches", () => {
  it("come back as they were put, newest first, and count their bytes", () => {
    const old = createBatch(room(), 0);
    addItem(room(), old, { name: "one.txt", bytes });
    const young = createBatch(room(), 5_000);
    expect(listBatches(room()).map(({ id }) => id)).toEqual([young.id, old.id]);
    expect(loadBatch(room(), old.id)?.items).toMatchObject([
      { fileName: "one.txt", bytes: 9, state: "waiting" },
    ]);
    expect(stagedBytes(room())).toBeGreaterThan(9);
  });
  it("are thrown away after their time, and not before", () => {
    const { keepMilliseconds } = room();
    const batch = createBatch(room(), 0);
    sweepStaging(room(), keepMilliseconds);
    expect(loadBatch(room(), batch.id)).not.toBeNull();
    sweepStaging(room(), keepMilliseconds + 1);
    expect(readdirSync(room().folder)).toEqual([]);
  });
});

it("reads its limits from the environment and says which is wrong", () => {
  expect(readDeskSettings({ GONGKAI_UPLOAD_MB: "2", GONGKAI_READ_SECONDS: "" })).toMatchObject({
    fileBytes: 2 * 2 ** 20,
    readMilliseconds: 30_000,
  });
  expect(() => readDeskSettings({ GONGKAI_UPLOAD_FILES: "many" })).toThrow("GONGKAI_UPLOAD_FILES");
});
