/** The two command lines that other programs call: what they print where, and how they exit. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "@/db/open";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderText } from "@/fixtures/generator/render-text";
import type { ParsedReport } from "@/lib/domain";
import { readRuns } from "@/lib/queries";
import { parseFile } from "./parse-file";
import { parsedReportShape } from "./parsed-report-shape";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-command-line-"));
const bundled = (name: string) => path.join(root, "db/reports", name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(script: string, args: string[]) {
  return spawn(
    process.execPath,
    [path.join(root, "scripts/run.mjs"), `scripts/${script}.ts`, ...args],
    // A name of a file is relative to where the command was typed.
    { cwd: root, env: { ...process.env, INIT_CWD: folder } },
  );
}

function run(script: string, args: string[]) {
  return new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    const child = start(script, args);
    let [out, error] = ["", ""];
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (error += data.toString()));
    child.on("close", (code) => resolve({ code, out, error }));
  });
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe.concurrent("parse", { timeout: 120_000 }, () => {
  it("prints one JSON object whose quotes stand where it says", async () => {
    const file = bundled("xiamen-administrative-approval-2020.txt");
    const { code, out } = await run("parse", [file]);
    expect(code).toBe(0);
    const parsed: ParsedReport = parsedReportShape.parse(JSON.parse(out));
    expect(parsed.report).toMatchObject({ city: "xiamen", year: 2020, kind: "annual-disclosure" });
    expect(parsed.cells).toHaveLength(198);
    const text = readFileSync(file, "utf8");
    for (const { at, text: quote } of [...parsed.cells, ...parsed.figures]) {
      if (at) expect(text.slice(at.start, at.end)).toBe(quote);
    }
  });

  it.each([
    ["an empty file", "empty-file", () => write("empty.txt", "")],
    ["a picture named .txt", "not-text", () => write("picture.txt", PNG)],
    ["a file of 33 MB", "too-large", () => write("large.txt", new Uint8Array(33 * 1024 * 1024))],
    ["what is no report", "not-a-report", () => write("news.txt", "公园里今天有12只鸟。\n")],
    ["typed figures", "cited-figures", () => bundled("cited-facts.csv")],
    ["a file that is not there", "not-found", () => "none.txt"],
    ["a folder", "is-a-folder", () => folder],
    ["nothing", "usage", () => undefined],
  ])("refuses %s in both languages", async (_name, reason, make) => {
    const name = make();
    const result = await parseFile(name && path.resolve(folder, name));
    const { error } = result as { error: { code: string; message: string } };
    expect(error.code).toBe(reason);
    expect(error.message).toMatch(/[\u4e00-\u9fff].* \/ .*[a-z]/);
  });

  it("prints what it refuses as JSON, too, and fails", async () => {
    const { code, out } = await run("parse", [write("blank.txt", "")]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ error: expect.objectContaining({ code: "empty-file" }) });
  });
});

describe.skipIf(process.platform === "win32")("ingest, stopped", { timeout: 120_000 }, () => {
  it("finishes the file under way, keeps and records what was done, and leaves no process", async () => {
    const many = path.join(folder, "many");
    mkdirSync(many);
    for (let seed = 1; seed <= 150; seed += 1) {
      writeFileSync(path.join(many, `${seed}.txt`), renderText(makeReport(seed), "scraped"));
    }
    const file = path.join(folder, "stopped.sqlite");
    const child = start("ingest", ["--database", file, many]);
    let [out, error] = ["", ""];
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => {
      // npm and service managers tell the process they started, and no other.
      if (error === "") child.kill("SIGTERM");
      error += data.toString();
    });
    // Whoever wrote to the pipes has ended, the program that the command line starts too.
    const [code] = (await once(child, "close")) as [number | null];
    expect(code).toBe(143);
    const left = Number(/^Stopped before it was done; files left: (\d+)\.$/m.exec(error)?.[1]);
    expect(left).toBeGreaterThan(0);
    const db = openDatabase(file);
    const [run] = readRuns(db);
    expect(run?.items).toHaveLength(150 - left);
    expect(out).toContain(`ingested ${run?.counts.ingested}, unchanged 0`);
    closeDatabase(db);
  });
});

describe("ingest", { timeout: 120_000 }, () => {
  it("says which database it cannot use, and no more", async () => {
    const { code, error } = await run("ingest", ["--database", ".", bundled("cited-facts.csv")]);
    expect(code).toBe(1);
    expect(error.trim()).toMatch(/^The database \S+ cannot be used: unable to open database file$/);
  });

  const database = ["--database", "reports.sqlite"];

  it("says what came of every file, and fails when one did", async () => {
    const good = bundled("sanya-business-environment-2024.txt");
    const { code, out, error } = await run("ingest", [...database, good, write("blank.txt", "")]);
    expect(code).toBe(1);
    expect(out).toMatch(/^ingested +sanya-business-environment-2024\.txt/m);
    expect(out).toMatch(/^failed +blank\.txt +empty-file/m);
    expect(out).toMatch(/^ingested 1, unchanged 0, revised 0, failed 1$/m);
    // Not a terminal: one line a file.
    expect(error).toMatch(/^\[1\/2\] /m);
    expect(error).toMatch(/^\[2\/2\] /m);
  });

  it("changes nothing the second time, and stores a changed file as a revision", async () => {
    const good = bundled("sanya-business-environment-2024.txt");
    const again = await run("ingest", [...database, good]);
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/^ingested 0, unchanged 1, revised 0, failed 0$/m);
    const changed = readFileSync(good, "utf8").replace("17,456", "17,457");
    const revised = await run("ingest", [...database, write("changed.txt", changed)]);
    expect(revised.code).toBe(0);
    expect(revised.out).toMatch(/^ingested 0, unchanged 0, revised 1, failed 0$/m);
  });
});
