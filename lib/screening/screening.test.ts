import { describe, expect, it } from "vitest";
import type { Cell, ParsedReport } from "@/lib/domain";
import { formCells } from "@/lib/statutory-form";
import {
  isStoredAlready,
  openWarnings,
  screenDocument,
  verdictOf,
  type ScreenedDocument,
  type ScreenedFigures,
} from ".";
import { screenFiguresFile } from "./screen-plan";

function zeroCells(): Cell[] {
  return (["disclosure", "requests", "review"] as const).flatMap((table) =>
    formCells("2021", table).map(({ line, column }) => ({
      table,
      line: line.id,
      column: column.id,
      status: "reported" as const,
      value: 0,
      text: "0",
      at: null,
    })),
  );
}

function screened(
  change: { parsed?: Partial<ParsedReport>; head?: Partial<ParsedReport["report"]> } = {},
  rest: Partial<ScreenedDocument> = {},
): ScreenedDocument {
  return {
    fileName: "report.html",
    format: "html",
    encoding: "gb18030",
    bytes: 20_000,
    sha256: "0".repeat(64),
    text: "text",
    checks: { identities: 42, held: 42, failed: 0, notStated: 0, unchecked: 0, blanks: 0 },
    plan: { outcome: "ingested", report: "sanya-water-2023", provisional: false },
    ...rest,
    parsed: {
      report: {
        title: "年度报告",
        agency: "三亚市水务局",
        city: "sanya",
        kind: "annual-disclosure",
        year: 2023,
        period: { start: "2023-01-01", end: "2023-12-31" },
        publishedOn: null,
        script: "hans",
        editions: { disclosure: "2021", requests: "2021", review: "2021" },
        ...change.head,
      },
      cells: zeroCells(),
      figures: [],
      findings: [],
      messages: [],
      ...change.parsed,
    },
  };
}

const stateOf = (document: ScreenedDocument, id: string) =>
  screenDocument(document).find((test) => test.id === id)?.state;

describe("the screener", () => {
  it("names the city and the cells in doubt as people do", () => {
    const cells = zeroCells().map((cell) =>
      cell.line === "licences" && cell.column === "decisions"
        ? { ...cell, status: "unreadable" as const, value: null, text: "1O" }
        : cell,
    );
    const cityName = { zh: "三亚市", en: "Sanya" };
    const agencyName = { zh: "三亚市水务局", en: "Sanya Water Bureau" };
    const tests = screenDocument({ ...screened({ parsed: { cells } }), agencyName, cityName });
    const found = (id: string) => tests.find((test) => test.id === id);
    expect(found("agency")?.found).toEqual(agencyName);
    expect(found("city")?.found).toEqual(cityName);
    const [doubt] = found("unreadable")?.details ?? [];
    expect(doubt?.text.zh).toMatch(/^行政许可.*：“1O”$/);
    expect(doubt?.text.zh).not.toContain("licences");
  });

  it("passes a whole report without doubts", () => {
    const tests = screenDocument(screened());
    expect(tests.filter(({ state }) => state !== "pass")).toEqual([]);
    expect(verdictOf(tests)).toBe("pass");
    expect(tests.find(({ id }) => id === "table-requests")?.found.en).toContain("175 of 175");
  });

  it.each([
    ["no body", "agency", screened({ head: { agency: null } }), "fail"],
    ["no year", "year", screened({ head: { year: null } }), "fail"],
    ["no city", "city", screened({ head: { city: null } }), "warning"],
    [
      "a half-year",
      "year",
      screened({ head: { period: { start: "2023-01-01", end: "2023-06-30" } } }),
      "warning",
    ],
    ["another kind", "kind", screened({ head: { kind: "other" } }), "warning"],
    [
      "a new body",
      "agency",
      screened({}, { plan: { outcome: "ingested", report: null, provisional: true } }),
      "warning",
    ],
    [
      "a failed check",
      "checks",
      screened(
        {},
        { checks: { identities: 42, held: 40, failed: 2, notStated: 0, unchecked: 0, blanks: 0 } },
      ),
      "warning",
    ],
    ["an old Word file", "readable", screened({}, { format: "doc" }), "warning"],
    [
      "the same file again",
      "duplicate",
      screened({}, { plan: { outcome: "unchanged", report: "r", revision: 1 } }),
      "fail",
    ],
  ])("says of %s: %s", (_name, id, document, state) => {
    expect(stateOf(document, id)).toBe(state);
  });

  it.each([
    ["the same file again", ["duplicate"], true],
    ["the same file, and something wrong with it", ["duplicate", "year"], false],
    ["a file that fails otherwise", ["year"], false],
    ["a file that fails nothing", [], false],
  ] as const)(
    "tells a file that is stored already from one that fails: %s",
    (_, failed, stored) => {
      const tests = [
        { id: "readable" as const, state: "pass" as const },
        ...failed.map((id) => ({ id, state: "fail" as const })),
      ];
      expect(isStoredAlready(tests)).toBe(stored);
    },
  );

  it("warns of a missing line and names it", () => {
    const cells = zeroCells().filter(({ line }) => line !== "carriedIn");
    const test = screenDocument(screened({ parsed: { cells } })).find(
      ({ id }) => id === "table-requests",
    );
    expect(test?.state).toBe("warning");
    expect(test?.found.en).toContain("168 of 175");
    expect(test?.details).toHaveLength(1);
  });

  it("takes blanks for blanks", () => {
    const cells = zeroCells();
    const first = cells[0];
    if (first) cells[0] = { ...first, status: "blank", value: null, text: "" };
    const test = screenDocument(screened({ parsed: { cells } })).find(({ id }) => id === "blanks");
    expect(test).toMatchObject({ state: "warning" });
    expect(test?.found.en).toMatch(/^1 blank/);
  });

  it("asks no tables of a work summary", () => {
    const document = screened({
      parsed: { cells: [] },
      head: { kind: "work-summary", editions: { disclosure: null, requests: null, review: null } },
    });
    expect(stateOf(document, "table-disclosure")).toBe("pass");
    const annual = screened({ parsed: { cells: [] } });
    expect(stateOf(annual, "table-disclosure")).toBe("warning");
  });

  it("keeps a replacement until it is ticked off", () => {
    const plan = {
      outcome: "revised" as const,
      report: "sanya-water-2023",
      revision: 2,
      figures: { before: 3, after: 4 },
      changes: [],
    };
    const tests = screenDocument(screened({}, { plan }));
    expect(openWarnings(tests, new Set())).toEqual(["replaces"]);
    expect(openWarnings(tests, new Set(["replaces"]))).toEqual([]);
  });
});

describe("the checks", () => {
  const said = (checks: Partial<ScreenedDocument["checks"]>) => {
    const all = { identities: 42, held: 40, failed: 0, notStated: 0, unchecked: 0, blanks: 0 };
    const tests = screenDocument(screened({}, { checks: { ...all, ...checks } }));
    return tests.find(({ id }) => id === "checks")?.found;
  };

  it.each([
    [{}, "40 of 42 identities hold, 0 fail"],
    [{ notStated: 1 }, "40 of 42 identities hold, 0 fail, 1 not stated"],
    [{ unchecked: 1, blanks: 1 }, /fail, 1 cannot be checked, 1 blank counted as 0$/],
  ])("say of %o no more than there is", (checks, english) => {
    expect(said(checks)?.en).toEqual(
      typeof english === "string" ? english : expect.stringMatching(english),
    );
  });
});

describe("figures typed from pages", () => {
  const row = { agency: "三亚市水务局", year: 2022, measure: "x", value: 4, unit: "件" };
  const file = (change: Partial<ScreenedFigures>) =>
    screenFiguresFile({ fileName: "figures.csv", bytes: 90, rows: [row, row], bad: [], ...change })
      .filter(({ id }) => id === "rows")
      .map(({ state, found, details }) => [state, found.en, details?.map(({ text }) => text.en)]);

  it("pass, or fail as a whole with every row that is wrong", () => {
    const bad = [{ row: 3, reason: { zh: "没有单位", en: "no agency" } }];
    expect(file({})).toEqual([["pass", "2 figures of 1 body", undefined]]);
    expect(file({ rows: [] })[0]?.[0]).toBe("fail");
    expect(file({ bad })).toEqual([
      ["fail", "1 row wrong: nothing of the file is stored", ["Row 3: no agency"]],
    ]);
  });
});
