import { describe, expect, it } from "vitest";
import { cellId, EDITIONS, TABLE_IDS } from "@/lib/domain";
import { INDICATORS } from "@/lib/indicators/catalogue";
import { formCells } from "@/lib/statutory-form";
import { assembleGrid } from "./assemble-values";
import { allMeasures, describeMeasure, measureSource, statutoryMeasures } from "./measures";
import type { ReportReading, StoredFact } from "./reading";
import { sentenceAround } from "./sentence";
import type { AgencyRef } from "./value";

describe("measures", () => {
  it("name every cell of both editions, every group and every indicator, once", () => {
    const ids = allMeasures().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const edition of EDITIONS) {
      for (const table of TABLE_IDS) {
        for (const { id } of formCells(edition, table)) expect(ids).toContain(id);
      }
    }
    for (const { id } of INDICATORS) expect(ids).toContain(id);
    expect(ids.filter((id) => id.startsWith("requests/refused/"))).toHaveLength(7);
  });

  it("are labelled in both languages, no two alike", () => {
    for (const { label, unit } of allMeasures()) {
      expect(label.zh.length * label.en.length * unit.length).toBeGreaterThan(0);
    }
    for (const language of ["zh", "en"] as const) {
      const labels = statutoryMeasures().map(({ label }) => label[language]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  it.each([
    ["requests/refused/total", "2019", "sum"],
    ["requests/otherHandling/total", "2021", "sum"],
    ["requests/otherHandling/total", "2019", "cell"],
    ["requests/otherHandling.other/total", "2019", "none"],
    ["disclosure/licences/decisions", "2019", "cell"],
    ["disclosure/regulations/inForce", "2019", "none"],
    ["disclosure/fees/amount", "2019", "none"],
    ["disclosure/procurement/amount", "2021", "none"],
  ] as const)("%s comes in %s from a %s", (id, edition, kind) => {
    expect(measureSource(id, edition)?.kind).toBe(kind);
  });

  it("of no such id are none", () => {
    expect(describeMeasure("requests/nothing/total")).toBeNull();
    expect(measureSource("hotline.cases", "2021")).toBeNull();
  });
});

const agency: AgencyRef = {
  slug: "a",
  name: { zh: "甲局", en: "A" },
  short: { zh: "甲", en: "A" },
  city: null,
  cityName: null,
};

function reading(facts: Record<string, StoredFact>, more: Partial<ReportReading> = {}) {
  const held: ReportReading = {
    report: "a-2021",
    kind: "annual-disclosure",
    period: { start: "2021-01-01", end: "2021-12-31" },
    url: null,
    revision: 1,
    editions: { disclosure: "2021", requests: "2021", review: "2021" },
    tables: new Set(["requests"] as const),
    facts: new Map(Object.entries(facts)),
    corrections: new Map(),
    cited: new Map(),
    observations: new Map(),
    doubts: new Map(),
    ...more,
  };
  return held;
}

function ask(id: string, readings: ReportReading[]) {
  const measure = describeMeasure(id);
  if (!measure) throw new Error(id);
  const measures = [measure];
  const grid = assembleGrid({
    agencies: [agency],
    years: [2021],
    measures,
    readingsOf: () => readings,
  });
  const [value] = grid.values;
  if (!value) throw new Error("no value");
  return { value, notices: grid.notices.map(({ kind }) => kind) };
}

describe("values", () => {
  const number = (value: number): StoredFact => ({
    status: "reported",
    value,
    text: String(value),
    at: { start: 1, end: 2 },
  });
  const blank: StoredFact = { status: "blank", value: null, text: "/", at: null };
  const unreadable: StoredFact = { status: "unreadable", value: null, text: "?", at: null };
  const unable = (...facts: StoredFact[]) =>
    Object.fromEntries(
      ["notHeld", "needsCreation", "unclearAfterCorrection"].flatMap((line, index) => {
        const fact = facts[index];
        const id = cellId({ table: "requests", line: `unable.${line}`, column: "total" });
        return fact ? [[id, fact] as const] : [];
      }),
    );

  it.each([
    ["numbers", [number(1), number(2), number(0)], "reported", 3, undefined],
    ["a blank", [number(1), blank, number(2)], "reported", 3, 1],
    ["blanks alone", [blank, blank, blank], "blank", null, 3],
    ["an unreadable cell", [number(1), unreadable, number(2)], "unreadable", null, undefined],
    ["a line that is not there", [number(1), number(2)], "missing", null, undefined],
    ["no line at all", [], "missing", null, undefined],
  ] as const)("a group of %s", (_, facts, state, value, blanksCounted) => {
    const found = ask("requests/unable/total", [reading(unable(...facts))]).value;
    expect([found.state, found.value, found.blanksCounted]).toEqual([state, value, blanksCounted]);
    if (state === "missing" || state === "unreadable") expect(found.reason?.zh).toBeTruthy();
  });

  it("corrected by hand keep the reading beside them", () => {
    const id = "requests/received/total";
    const correction = {
      state: "reported",
      value: 9,
      by: "李",
      reason: "核对",
      at: "2026",
    } as const;
    const corrections = new Map([[id, correction]]);
    const { value, notices } = ask(id, [reading({ [id]: number(4) }, { corrections })]);
    expect(value).toMatchObject({
      state: "reported",
      value: 9,
      origin: "corrected",
      text: "4",
      correction: { readState: "reported", readValue: 4, by: "李", reason: "核对" },
    });
    expect(notices).toContain("corrected");
  });

  it("of an indicator come from the annual report before the half-year's", () => {
    const observation = (value: number) => ({
      value,
      unit: "件",
      qualifier: "exact" as const,
      text: `${value}件`,
      at: { start: 0, end: 2 },
      contradicted: false,
    });
    const of = (value: number) => new Map([["hotline.cases", [observation(value)]]]);
    const half = { start: "2021-01-01", end: "2021-06-30" };
    const part = reading({}, { report: "a-2021-h1", period: half, observations: of(5) });
    const whole = reading({}, { observations: of(11) });
    expect(ask("hotline.cases", [whole, part]).value.value).toBe(11);
    const alone = ask("hotline.cases", [reading({}), part]);
    expect(alone.value).toMatchObject({ value: 5, period: half, source: { report: "a-2021-h1" } });
    expect(alone.notices).toContain("period");
  });

  it("that contradict each other are kept and marked", () => {
    const both = [1, 2].map((value) => ({
      value,
      unit: "件",
      qualifier: "exact" as const,
      text: `${value}件`,
      at: { start: 0, end: 2 },
      contradicted: true,
    }));
    const observations = new Map([["hotline.cases", both]]);
    const { value, notices } = ask("hotline.cases", [reading({}, { observations })]);
    expect(value).toMatchObject({ value: 1, doubts: ["self-contradiction"] });
    expect(value.alternatives?.map((each) => each.value)).toEqual([2]);
    expect(notices).toContain("source-error");
  });
});

it.each([
  ["前一句。共受理12件，已办结。后一句。", "12件", "共受理", "，已办结。"],
  ["12件", "12件", "", ""],
  ["第一行\n  受理12件\n第三行", "12件", "受理", ""],
])("the sentence of %j", (text, quote, before, after) => {
  const start = text.indexOf(quote);
  expect(sentenceAround(text, { start, end: start + quote.length })).toEqual({
    before,
    quote,
    after,
  });
});
