import { describe, expect, it } from "vitest";
import type { Item } from "./batch";
import { sameReports } from "./same-report";

const item = (
  id: string,
  identity: string | undefined,
  plan: "ingested" | "unchanged" | "revised",
) =>
  ({
    id,
    fileName: `${id}.html`,
    bytes: 1,
    state: "read",
    summary: {
      title: null,
      agency: "三亚市水务局",
      year: 2023,
      ...(identity ? { identity } : {}),
      verdict: "pass",
      tests: { pass: 1, warning: 0, fail: 0 },
      failed: [],
      plan,
    },
  }) satisfies Item;

describe("files of a batch that are the same report", () => {
  it("name each other, and nobody else", () => {
    const whole = "三亚市水务局 annual-disclosure 2023-01-01 2023-12-31";
    const found = sameReports([
      item("a", whole, "ingested"),
      item("b", whole, "revised"),
      item("c", whole.replace("12-31", "06-30"), "ingested"),
      // Stored already: saving it changes nothing, so it replaces nothing.
      item("d", whole, "unchanged"),
      item("e", undefined, "ingested"),
      item("f", undefined, "ingested"),
    ]);
    expect([...found]).toEqual([
      ["a", ["b.html"]],
      ["b", ["a.html"]],
    ]);
  });

  it("count no longer once they are saved", () => {
    const saved: Item = { ...item("a", "x", "ingested"), state: "saved" };
    expect(sameReports([saved, item("b", "x", "ingested")]).size).toBe(0);
  });
});
