import { describe, expect, it } from "vitest";
import { comparabilityNotices } from "./comparability";
import type { Value } from "./value";

const [received, granted] = ["requests/received/total", "requests/granted/total"];

function value(agency: string, year: number, measure: string, number: number | null): Value {
  return {
    agency,
    year,
    measure,
    state: number === null ? "missing" : "reported",
    value: number,
    text: null,
    origin: number === null ? "none" : "read",
    edition: null,
    period: null,
    kind: null,
    source: null,
  };
}

function said(values: Value[]): string[] {
  const slugs = [...new Set(values.map(({ agency }) => agency))];
  const agencies = slugs.map((slug) => {
    const name = { zh: slug, en: slug };
    return { slug, name, short: name, city: null, cityName: null };
  });
  const years = [...new Set(values.map(({ year }) => year))];
  const measures = [received!, granted!].map((id) => ({
    id,
    kind: "cell" as const,
    label: { zh: id, en: id },
    unit: "件",
  }));
  return comparabilityNotices({ agencies, years, measures, values }).map(({ text }) => text.zh);
}

describe("what keeps bodies from being like for like", () => {
  it("is no want of a common year where one of them says nothing at all", () => {
    expect(
      said([
        value("甲", 2021, received!, 20),
        value("乙", 2021, received!, 30),
        value("丙", 2021, received!, null),
      ]),
    ).toEqual(["丙2021年没有数字；空缺不用邻年填补。"]);
  });

  it("is a want of a common year where their numbers are of different ones", () => {
    expect(
      said([
        value("甲", 2020, received!, 20),
        value("甲", 2021, received!, null),
        value("乙", 2020, received!, null),
        value("乙", 2021, received!, 30),
      ])[0],
    ).toBe("各单位没有共同的年份：甲2020年；乙2021年。");
  });

  it("tells a year without any number from one that lacks some", () => {
    expect(
      said([
        value("甲", 2021, received!, 20),
        value("甲", 2021, granted!, null),
        value("乙", 2021, received!, null),
        value("乙", 2021, granted!, null),
      ]),
    ).toEqual(["乙2021年没有数字；空缺不用邻年填补。", "甲2021年有的项目没有数字。"]);
  });
});
