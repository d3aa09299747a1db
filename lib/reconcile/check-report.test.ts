import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import type { GeneratedReport } from "@/fixtures/generator/generated-report";
import { cellId, type Cell, type Edition } from "@/lib/domain";
import { checkReport } from "./check-report";
import { identitiesOf } from "@/lib/statutory-form";

const ALL = (edition: Edition) => ({ disclosure: edition, requests: edition, review: edition });
const HYBRID = { disclosure: "2021", requests: "2019", review: "2019" } as const;
const PLAIN = { blankShare: 0, thousands: false, words: false };

function cellsOf(report: GeneratedReport): Cell[] {
  return report.cells.map(({ printed, ...cell }, index) => ({
    ...cell,
    text: printed,
    at: { start: index * 20, end: index * 20 + printed.length },
  }));
}

function check(report: GeneratedReport, cells = cellsOf(report)) {
  return checkReport({ report: { editions: report.editions }, cells });
}

function change(cells: Cell[], id: string, to: Partial<Cell>): Cell[] {
  return cells.map((cell) => (cellId(cell) === id ? { ...cell, ...to } : cell));
}

describe("identities", () => {
  it.each([
    ["2021", ALL("2021"), 42],
    ["2019", ALL("2019"), 40],
    ["hybrid", HYBRID, 40],
  ] as const)("of the form of %s", (_, editions, expected) => {
    const all = (["requests", "review"] as const).flatMap((t) => identitiesOf(editions[t], t));
    expect(all).toHaveLength(expected);
    expect(all.filter(({ rule }) => rule === "rollforward")).toHaveLength(7);
    expect(all.filter(({ rule }) => rule === "rollup")).toHaveLength(10);
  });
});

describe("a consistent report", () => {
  it("passes every rule, whatever its edition and its blanks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { findings, checks } = check(makeReport(seed));
        expect(findings.filter(({ rule }) => rule !== "blank-cells")).toEqual([]);
        expect(checks.failed).toBe(0);
        expect(checks.unchecked).toBe(0);
        expect(checks.held + checks.notStated).toBe(checks.identities);
      }),
      { numRuns: 60 },
    );
  });
});

describe("one changed cell", () => {
  it("fails exactly the rules that name it", () => {
    const requests = fc.constantFrom(ALL("2021"), ALL("2019"), HYBRID);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        requests,
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        (seed, editions, pick, by) => {
          const report = makeReport(seed, { editions, print: PLAIN });
          const cells = cellsOf(report);
          const summed = cells.filter(({ table }) => table !== "disclosure");
          const cell = summed[pick % summed.length];
          if (!cell) throw new Error("no cell");
          const id = cellId(cell);
          const value = (cell.value ?? 0) + by;
          const { findings } = check(report, change(cells, id, { value, text: String(value) }));
          const named = (["requests", "review"] as const)
            .flatMap((table) => identitiesOf(editions[table], table))
            .filter(({ left, right }) => [...left, ...right].some((term) => term.cell === id));
          expect(findings.map(({ rule }) => rule).sort()).toEqual(
            named.map(({ rule }) => rule).sort(),
          );
          for (const finding of findings) {
            expect(finding.cells).toContain(id);
            expect(finding.fault).toBe("source");
            expect(finding.sides?.left.sum).not.toBe(finding.sides?.right.sum);
            expect(finding.message.zh).toContain(`= ${finding.sides?.left.sum}`);
            expect(finding.message.en).toContain(String(finding.sides?.right.sum));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it("is proposed back where it stands in a line and in a column that fail", () => {
    const report = makeReport(7, { editions: ALL("2021"), print: PLAIN });
    const cells = cellsOf(report);
    const id = "requests/granted/naturalPerson";
    const before = cells.find((cell) => cellId(cell) === id)?.value ?? 0;
    const { findings } = check(report, change(cells, id, { value: before + 3, text: "x" }));
    expect(findings.map(({ rule, proposal }) => [rule, proposal])).toEqual([
      ["rollup", { cell: id, from: before + 3, to: before }],
      ["crossfoot", { cell: id, from: before + 3, to: before }],
    ]);
  });

  it("has no proposal where a line alone fails", () => {
    const report = makeReport(7, { editions: ALL("2021"), print: PLAIN });
    const changed = change(cellsOf(report), "review/reconsideration/upheld", { value: 99 });
    const { findings } = check(report, changed);
    expect(findings.map(({ rule, proposal }) => [rule, proposal])).toEqual([["rollup", undefined]]);
  });
});

describe("states", () => {
  const report = makeReport(11, { editions: ALL("2021"), print: PLAIN });
  const line = (column: string) => `requests/unable.notHeld/${column}`;
  const columns = ["naturalPerson", "enterprise", "research", "publicWelfare", "legalService"];

  it("does not fail a line that is blank throughout", () => {
    const zero = makeReport(11, { editions: ALL("2021"), print: { ...PLAIN, blankShare: 1 } });
    const { checks, findings } = check(zero);
    expect(checks.notStated).toBeGreaterThan(0);
    expect(checks.blanks).toBeGreaterThan(0);
    expect(findings.every(({ rule }) => rule === "blank-cells")).toBe(true);
  });

  it("does not check a sum with an unreadable cell, and does not fail it", () => {
    const unreadable = { status: "unreadable" as const, value: null, text: "O" };
    const { checks, findings } = check(report, change(cellsOf(report), line("total"), unreadable));
    expect(checks.unchecked).toBe(2);
    expect(findings).toEqual([]);
  });

  it("does not check a sum whose line is not there", () => {
    const cells = cellsOf(report).filter(({ line: id }) => id !== "unable.notHeld");
    expect(check(report, cells).checks).toMatchObject({ failed: 0, unchecked: 7 + 1 });
  });

  it("counts each blank of sums that hold once", () => {
    const zeros = cellsOf(report).filter(
      ({ table, column, value }) => table === "requests" && column !== "total" && value === 0,
    );
    const blank = { status: "blank" as const, value: null, text: "" };
    const cells = zeros
      .slice(0, 3)
      .reduce((all, zero) => change(all, cellId(zero), blank), cellsOf(report));
    expect(check(report).checks).toMatchObject({ failed: 0, blanks: 0 });
    expect(check(report, cells).checks).toMatchObject({ failed: 0, blanks: 3 });
  });

  it("says how many blanks it counted", () => {
    const blank = { status: "blank" as const, value: null, text: "" };
    let cells = change(cellsOf(report), line("total"), { value: 999, text: "999" });
    for (const column of columns) cells = change(cells, line(column), blank);
    const found = check(report, cells).findings.find(({ rule }) => rule === "crossfoot");
    expect(found?.sides?.left.blanks).toBe(5);
    expect(found?.message.zh).toContain("5个空白单元格按0计");
    expect(found?.message.en).toContain("5 blank cells counted as 0");
  });

  it("blames the reading where a cell was placed with doubt", () => {
    const cells = change(cellsOf(report), line("total"), { value: 999, text: "999" });
    const { findings } = checkReport({
      report: { editions: report.editions },
      cells,
      doubtful: new Set([line("total")]),
    });
    expect(findings.map(({ fault }) => fault)).toEqual(["reading", "reading"]);
  });

  it("looks at the one cell that can be wrong, and not at words beside its neighbours", () => {
    const [neighbour = ""] = columns;
    const own = cellsOf(report).find((cell) => cellId(cell) === line(neighbour));
    let cells = change(cellsOf(report), line(neighbour), { text: `${own?.value}件左右` });
    cells = change(cells, line("total"), { value: 999, text: "999" });
    const { findings } = check(report, cells);
    expect(findings.map(({ proposal }) => proposal?.cell)).toEqual([line("total"), line("total")]);
    expect(findings.map(({ fault }) => fault)).toEqual(["source", "source"]);
  });

  it("cannot tell whose fault it is where the number stands among words", () => {
    const cells = change(cellsOf(report), line("total"), { value: 999, text: "999件左右" });
    expect(check(report, cells).findings.map(({ fault }) => fault)).toEqual(["unknown", "unknown"]);
  });

  it("reports counts that are negative or not whole, but not money or changes", () => {
    const old = makeReport(3, { editions: ALL("2019"), print: PLAIN });
    let cells = change(cellsOf(old), "disclosure/licences/decisions", { value: -1 });
    cells = change(cells, "disclosure/penalties/decisions", { value: 2.5 });
    cells = change(cells, "disclosure/penalties/change", { value: -4 });
    cells = change(cells, "disclosure/procurement/amount", { value: 1417.05 });
    expect(check(old, cells).findings.map(({ rule, cells: named }) => [rule, named])).toEqual([
      ["range", ["disclosure/licences/decisions"]],
      ["range", ["disclosure/penalties/decisions"]],
    ]);
  });
});
