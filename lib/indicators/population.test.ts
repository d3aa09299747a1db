/** Populations as data, and which of them a body's counts may be set against. */
import { describe, expect, it } from "vitest";
import cities from "@/lib/ingest/agencies/cities.json";
import { CITY_POPULATIONS, POPULATION_SOURCE, residentsOf } from "./population";

const body = (city: string | null, zh: string) => residentsOf({ city, name: { zh, en: zh } });

describe("the data", () => {
  it("holds the four cities as the census bulletins give them", () => {
    const held = Object.fromEntries(
      CITY_POPULATIONS.map(({ city, population }) => [city, population]),
    );
    expect(held).toMatchObject({
      haikou: 2_873_358,
      sanya: 1_031_396,
      xiamen: 5_163_970,
      panjin: 1_389_691,
    });
  });

  it("names each city once, by its slug, with whole people and a source in both languages", () => {
    const slugs = CITY_POPULATIONS.map(({ city }) => city);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(cities.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs));
    for (const { population } of CITY_POPULATIONS) {
      expect(Number.isInteger(population)).toBe(true);
      expect(population).toBeGreaterThan(100_000);
      expect(population).toBeLessThan(40_000_000);
    }
    expect(POPULATION_SOURCE.zh).toContain("第七次全国人口普查");
    expect(POPULATION_SOURCE.en).toContain("Seventh National Population Census");
  });
});

describe("residentsOf", () => {
  it.each([
    ["sanya", "三亚市营商环境建设局", 1_031_396],
    ["xiamen", "厦门市人民政府", 5_163_970],
    ["haikou", "海口市住房和城乡建设局", 2_873_358],
    ["panjin", "盘锦市社区矫正管理局", 1_389_691],
    // A part of the city, or a city without a sourced figure, has none: never the city's by default.
    ["sanya", "三亚市天涯区人民政府", null],
    ["panjin", "盘锦市盘山县卫生健康局", null],
    ["panjin", "盘锦市盘山县沙岭镇人民政府", null],
    ["xiamen", "厦门市湖里区人民政府湖里街道办事处", null],
    ["panjin", "盘锦辽东湾新区管理委员会", null],
    ["tangshan", "唐山市人民政府", null],
    [null, "某局", null],
  ])("%s %s: %j", (city, name, population) => {
    const found = body(city, name);
    expect(found.population).toBe(population);
    if (population === null) expect(found.reason?.zh).toMatch(/人口数/u);
    else expect(found.reason).toBeNull();
  });
});
