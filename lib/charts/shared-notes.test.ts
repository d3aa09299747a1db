import { describe, expect, it } from "vitest";
import { sharedNotes } from "./shared-notes";

const chart = (...texts: string[]) => ({
  notes: texts.map((text) => ({ kind: "blank" as const, text })),
});

describe("notes said once for the charts of a page", () => {
  it.each([
    ["what stands beside all", [chart("a", "b"), chart("a")], ["a"]],
    ["what stands beside half of them", [chart("a"), chart("a"), chart(), chart("b")], ["a"]],
    ["not what stands beside fewer", [chart("a"), chart("a"), chart(), chart(), chart()], []],
    ["nothing of a chart alone", [chart("a")], []],
    ["in the order first met", [chart("b", "a"), chart("a", "b")], ["b", "a"]],
  ])("%s", (_, charts, said) => {
    expect(sharedNotes(charts)).toEqual(said);
  });
});
