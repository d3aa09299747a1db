import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openAsIs, openDatabase } from "@/db/open";
import { faultCode } from "./fault";

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

it("tells what the machine refuses from what we did wrong", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "fault-"));
  const garbage = path.join(folder, "garbage.sqlite");
  writeFileSync(garbage, "no database at all, and long enough to be looked at as one".repeat(20));
  const notOne = thrownBy(() => openDatabase(garbage));
  const missing = thrownBy(() => openAsIs(path.join(folder, "none.sqlite")));
  const full = thrownBy(() => writeFileSync("/dev/full", "x"));
  rmSync(folder, { recursive: true });
  expect([notOne, missing, full].map(faultCode)).toEqual(Array(3).fill("unavailable"));
  expect(faultCode(new Error("in the midst of a query", { cause: notOne }))).toBe("unavailable");

  const db = openDatabase(":memory:");
  expect(faultCode(thrownBy(() => db.$client.prepare("select nothing from nowhere")))).toBe(
    "internal",
  );
  expect(faultCode(new TypeError("undefined is not a function"))).toBe("internal");
  expect(faultCode("a string")).toBe("internal");
});
