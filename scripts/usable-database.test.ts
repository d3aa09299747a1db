/** A disk that is full while reports are taken in: a limit of pages stands for it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { checkIntegrity } from "@/db/check-integrity";
import { closeDatabase, openDatabase } from "@/db/open";
import { ingestPaths } from "@/lib/commands";
import { withDatabase } from "./usable-database";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-full-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is said in one sentence, and what was saved before stays whole", async () => {
  const file = path.join(folder, "full.sqlite");
  closeDatabase(openDatabase(file));
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const exit = vi.spyOn(process, "exit").mockImplementation(() => {
    throw new Error("ended");
  });
  const done: string[] = [];
  await expect(
    withDatabase(file, async (db) => {
      const pages = Number(db.$client.pragma("page_count", { simple: true }));
      db.$client.pragma(`max_page_count = ${pages + 60}`);
      await ingestPaths(db, {
        paths: ["db/reports"],
        via: "start",
        now: () => "2026-01-01T00:00:00.000Z",
        onProgress: ({ results }) => done.push(...results.map(({ outcome }) => outcome)),
      });
    }),
  ).rejects.toThrow("ended");
  expect(exit).toHaveBeenCalledWith(1);
  expect(write.mock.calls.join()).toMatch(/full\.sqlite cannot be used: database or disk is full/);
  write.mockRestore();
  exit.mockRestore();
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(6);
  expect(checkIntegrity(file)).toBeNull();
});

it("hands on what is no matter of the database", async () => {
  const work = () => Promise.reject(new Error("a bug of ours"));
  await expect(withDatabase(path.join(folder, "sound.sqlite"), work)).rejects.toThrow("a bug");
});
