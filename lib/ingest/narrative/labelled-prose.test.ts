/** Reads prose that people have labelled: our own passages, and two real reports where present. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readFigures } from ".";
import { type LabelledFigure, scoreFigures } from "./score-figures";

const PROSE = path.resolve("fixtures/prose");
const GOLD = path.resolve("../shared/gold");
const REPORTS = path.resolve("../shared/reports");

type Expected = {
  /** Who reports, and on which year, where the passage needs it. */
  head?: { agency?: string | null; year?: number | null };
  figures: LabelledFigure[];
  /** Places where a figure may be given or left out. */
  optional: { start: number; end: number }[];
};

function readWhole(text: string, head: Expected["head"] = {}) {
  return readFigures({ text, repeats: [], head }).figures;
}

describe("our own passages", () => {
  const cases = readdirSync(PROSE).filter((name) =>
    existsSync(path.join(PROSE, name, "source.txt")),
  );
  it("are at least a hundred", () => expect(cases.length).toBeGreaterThanOrEqual(100));
  for (const name of cases) {
    it(name, () => {
      const text = readFileSync(path.join(PROSE, name, "source.txt"), "utf8");
      const expected = JSON.parse(
        readFileSync(path.join(PROSE, name, "expected.json"), "utf8"),
      ) as Expected;
      for (const { text: quoted, at } of expected.figures) {
        expect(text.slice(at.start, at.end)).toBe(quoted);
      }
      const read = readWhole(text, expected.head).filter(
        ({ at }) => !expected.optional.some((one) => at.start < one.end && at.end > one.start),
      );
      expect(scoreFigures(read, expected.figures).differences).toEqual([]);
    });
  }
});

describe.skipIf(!existsSync(GOLD))("reports labelled by hand", () => {
  const labels = existsSync(GOLD)
    ? readdirSync(GOLD).filter((name) => name.endsWith(".figures.json"))
    : [];
  for (const file of labels) {
    const report = file.replace(".figures.json", "");
    it(`${report}: recall and precision of core figures at least 0.98`, () => {
      const text = readFileSync(path.join(REPORTS, `${report}.txt`), "utf8");
      const gold = (
        JSON.parse(readFileSync(path.join(GOLD, file), "utf8")) as (LabelledFigure & {
          start: number;
          end: number;
        })[]
      ).map(({ start, end, ...label }) => ({ ...label, at: { start, end } }));
      const score = scoreFigures(readWhole(text), gold);
      expect(score.recall).toBeGreaterThanOrEqual(0.98);
      expect(score.precision).toBeGreaterThanOrEqual(0.98);
      expect(score.differences.filter((line) => /indicator|role|qualifier/.test(line))).toEqual([]);
    });
  }
});
