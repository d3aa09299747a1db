/** Shares and rates from stated values: never a zero for what is not stated. */
import { describe, expect, it } from "vitest";
import { comparableMeasures, describeMeasure } from "./measures";
import { comparabilityNotices } from "./comparability";
import { measuresBehind, ratioValue } from "./ratio-value";
import type { AgencyRef, Value } from "./value";

const same = (text: string) => ({ zh: text, en: text });
const sanya: AgencyRef = {
  slug: "sanya-bureau",
  name: same("三亚市营商环境建设局"),
  short: same("三亚局"),
  city: "sanya",
  cityName: same("三亚市"),
};
const tianya: AgencyRef = { ...sanya, slug: "tianya", name: same("三亚市天涯区人民政府") };

type Stated = Partial<Value> | number;

function compute(measure: string, stated: Record<string, Stated>, agency = sanya): Value {
  const valueOf = (id: string): Value => {
    const given = stated[id] ?? {};
    const own = typeof given === "number" ? { state: "reported" as const, value: given } : given;
    return {
      agency: agency.slug,
      year: 2024,
      measure: id,
      state: "missing",
      value: null,
      text: null,
      origin: "read",
      edition: "2021",
      period: { start: "2024-01-01", end: "2024-12-31" },
      kind: "annual-disclosure",
      source: { report: "r", revision: 1, at: { start: 5, end: 6 }, text: "3", url: null },
      ...own,
    };
  };
  const value = ratioValue({ agency, year: 2024, measure }, valueOf);
  if (!value) throw new Error(`${measure} is not computed`);
  return value;
}

const RECEIVED = "requests/received/total";
const REFUSED = "requests/refused/total";
const DISPOSED = "requests/disposed/total";
const RATE = `per100k/${RECEIVED}`;
const SHARE = "derived.refusedShare";

describe("per 100,000 residents", () => {
  it("divides a count by the census population and keeps both sides and the place", () => {
    const value = compute(RATE, { [RECEIVED]: 3 });
    expect(value).toMatchObject({ state: "reported", value: 0.2909, origin: "derived" });
    expect(value.ratio).toMatchObject({ numerator: 3, denominator: 1_031_396, per: 100_000 });
    expect(value.source?.at).toEqual({ start: 5, end: 6 });
  });

  it("is zero for a stated zero, and blank for a blank", () => {
    expect(compute(RATE, { [RECEIVED]: 0 })).toMatchObject({ state: "reported", value: 0 });
    expect(compute(RATE, { [RECEIVED]: { state: "blank" } })).toMatchObject({
      state: "blank",
      value: null,
    });
  });

  it("gives no rate for a part of the city, and says why", () => {
    const value = compute(RATE, { [RECEIVED]: 30 }, tianya);
    expect(value).toMatchObject({ state: "missing", value: null });
    expect(value.reason?.zh).toContain("一部分地方");
    expect(value.ratio).toMatchObject({ numerator: 30, denominator: null });
  });

  it("exists for counts only", () => {
    expect(describeMeasure(RATE)?.unit).toBe("件/10万人");
    expect(describeMeasure("per100k/hotline.satisfactionRate")).toBeNull();
    expect(describeMeasure("per100k/trading.amount")).toBeNull();
    expect(describeMeasure(`per100k/${SHARE}`)).toBeNull();
    expect(describeMeasure("per100k/nothing")).toBeNull();
  });
});

describe("shares", () => {
  it("carries both counts", () => {
    const value = compute(SHARE, { [REFUSED]: 3, [DISPOSED]: 12 });
    expect(value).toMatchObject({ state: "reported", value: 25 });
    expect(value.ratio).toMatchObject({ numerator: 3, denominator: 12 });
  });

  it("withholds a percentage of a small whole and keeps the counts", () => {
    const value = compute(SHARE, { [REFUSED]: 1, [DISPOSED]: 3 });
    expect(value).toMatchObject({ state: "notApplicable", value: null });
    expect(value.ratio).toMatchObject({ numerator: 1, denominator: 3 });
    expect(value.reason?.en).toContain("only 3");
  });

  it.each([
    [{ [REFUSED]: { state: "blank" as const }, [DISPOSED]: 40 }, "blank"],
    [{ [REFUSED]: 3, [DISPOSED]: { state: "unreadable" as const } }, "unreadable"],
    [{ [REFUSED]: 3 }, "missing"],
    [{ [REFUSED]: 0, [DISPOSED]: 0 }, "notApplicable"],
    [{ [REFUSED]: 30, [DISPOSED]: 20 }, "notApplicable"],
  ])("%j has no share: %s", (stated, state) => {
    const value = compute(SHARE, stated as Record<string, Stated>);
    expect(value).toMatchObject({ state, value: null });
    expect(value.reason).toBeDefined();
  });

  it("never counts a blank part as a numerator of 0", () => {
    const value = compute(SHARE, { [REFUSED]: { state: "blank" }, [DISPOSED]: 40 });
    expect(value.ratio?.numerator).toBeNull();
  });
});

describe("what is said beside them", () => {
  const notices = (measure: string, values: Value[], agencies = [sanya]) =>
    comparabilityNotices({
      agencies,
      years: [2024],
      measures: [describeMeasure(measure)!],
      values,
    }).map(({ kind, text }) => `${kind}: ${text.zh}`);

  it("names the population, its census and that a body is not its city", () => {
    const said = notices(RATE, [compute(RATE, { [RECEIVED]: 3 })]);
    expect(said[0]).toMatch(/population: .*三亚市1,031,396人.*人口普查.*不等于全市人口/u);
    expect(said.join()).toContain("由不到10件算出");
  });

  it("says which bodies have no population instead of calling their counts missing", () => {
    const said = notices(RATE, [compute(RATE, { [RECEIVED]: 30 }, tianya)], [tianya]);
    expect(said).toEqual(["population: 三亚局没有可用的人口数，不换算。"]);
  });

  it("says that small wholes have no percentage, not that the form lacks the item", () => {
    const said = notices(SHARE, [compute(SHARE, { [REFUSED]: 1, [DISPOSED]: 3 })]);
    expect(said).toEqual(["small-count: 分母小于10的不换算成百分比，只列两边的件数。"]);
  });
});

it("reads what every computed measure is made of", () => {
  for (const { id, kind } of comparableMeasures()) {
    const behind = measuresBehind(id);
    expect(behind.length).toBeGreaterThan(0);
    if (kind !== "derived") expect(behind).toEqual([id]);
  }
  expect(measuresBehind(RATE)).toEqual([RECEIVED]);
});
