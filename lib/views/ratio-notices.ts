/** Shares and rates of a grid → what to mind when reading them, in words. */
import type { Bilingual } from "@/lib/domain";
import { POPULATION_SOURCE, RESIDENTS, residentsOf } from "@/lib/indicators/population";
import { notice, SMALL_COUNT, type Grid } from "./notice";
import type { Notice } from "./value";

/** Shares that were not drawn for want of a whole large enough, and rates that rest on a few cases. */
export function smallRatios(grid: Grid): Notice[] {
  const withheld = grid.values.filter(
    ({ state, ratio }) => state === "notApplicable" && ratio?.per === 100,
  );
  const shaky = grid.values.filter(
    ({ state, ratio }) =>
      state === "reported" && ratio?.per === RESIDENTS && (ratio.numerator ?? 0) < SMALL_COUNT,
  );
  return [
    ...(withheld.length === 0
      ? []
      : [
          notice("small-count", withheld, {
            zh: `分母小于${SMALL_COUNT}的不换算成百分比，只列两边的件数。`,
            en: `No percentage where the total is below ${SMALL_COUNT}; both counts are shown instead.`,
          }),
        ]),
    ...(shaky.length === 0
      ? []
      : [
          notice("small-count", shaky, {
            zh: `有的比率由不到${SMALL_COUNT}件算出，多一件少一件就变，只看数量级。`,
            en: `Some rates rest on fewer than ${SMALL_COUNT} cases: one case more or less changes them; read the order of magnitude only.`,
          }),
        ]),
  ];
}

/** Per 100,000 residents of the city: whose residents they are, and that a body is not its city. */
export function populations(grid: Grid): Notice[] {
  const values = grid.values.filter(({ ratio }) => ratio?.per === RESIDENTS);
  if (values.length === 0) return [];
  const bodies = grid.agencies.filter(({ slug }) => values.some(({ agency }) => agency === slug));
  const cities = new Map<string, Bilingual>();
  const unknown: Bilingual[] = [];
  for (const agency of bodies) {
    const { population } = residentsOf(agency);
    if (population === null) unknown.push(agency.short);
    else if (agency.cityName) {
      const people = population.toLocaleString("en-GB");
      const { zh, en } = agency.cityName;
      cities.set(zh, { zh: `${zh}${people}人`, en: `${en} ${people}` });
    }
  }
  const known = [...cities.values()];
  const sentences: Bilingual[] = [];
  if (known.length > 0) {
    sentences.push({
      zh: `按全市常住人口换算：${known.map(({ zh }) => zh).join("、")}（${POPULATION_SOURCE.zh}），各年同一分母。单位的服务对象不等于全市人口。`,
      en: `Per resident of the whole city: ${known.map(({ en }) => en).join("; ")} (${POPULATION_SOURCE.en}), the same for every year. Whom a body serves is not the same as who lives in the city.`,
    });
  }
  if (unknown.length > 0) {
    sentences.push({
      zh: `${unknown.map(({ zh }) => zh).join("、")}没有可用的人口数，不换算。`,
      en: `${unknown.map(({ en }) => en).join("; ")}: no population to set the counts against; no rate is given.`,
    });
  }
  return sentences.map((text) => notice("population", values, text));
}
