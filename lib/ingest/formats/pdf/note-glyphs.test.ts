import { describe, expect, it } from "vitest";
import type { Glyph } from "./marks";
import { lineText, toLines } from "./text-lines";

/** Characters side by side from `x`, each as wide as half its height. */
function draw(text: string, x: number, y: number, size: number): Glyph[] {
  return [...text].map((character, i) => ({
    text: character,
    x0: x + (i * size) / 2,
    x1: x + ((i + 1) * size) / 2,
    y,
    size,
    run: y * 1000 + x,
  }));
}

const shown = (...glyphs: Glyph[][]) => toLines(glyphs.flat()).map(lineText);

describe("marks of notes behind figures", () => {
  it.each([
    ["raised", 96, "12[1]"],
    ["lowered", 102, "12[1]"],
  ])("are set in brackets on the figure's line: %s", (_, y, expected) => {
    expect(shown(draw("12", 0, 100, 10), draw("1", 10, y, 6))).toEqual([expected]);
  });

  it("take their commas and their neighbours with them", () => {
    expect(shown(draw("12", 0, 100, 10), draw("1,2", 10, 96, 6))).toEqual(["12[1,2]"]);
    expect(shown(draw("12", 0, 100, 10), draw("①", 10, 96, 6))).toEqual(["12①"]);
    expect(shown(draw("12", 0, 100, 10), draw("[1]", 10, 96, 6))).toEqual(["12[1]"]);
  });

  it("are no figures of the same height, and none far off or lines below", () => {
    expect(shown(draw("12", 0, 100, 10), draw("1", 10, 96, 10))).toEqual(["121"]);
    expect(shown(draw("12", 0, 100, 10), draw("1", 30, 96, 6))).toEqual(["1", "12"]);
    expect(shown(draw("12", 0, 100, 10), draw("1", 10, 112, 6))).toEqual(["12", "1"]);
  });
});
