/** A grid of values → what makes comparing them less than fair, in words. */
import type { Bilingual } from "@/lib/domain";
import { CROSSWALK } from "@/lib/statutory-form";
import { named, notice, runsOfYears, SMALL_COUNT, unique, type Grid } from "./notice";
import { populations, smallRatios } from "./ratio-notices";
import type { Notice, Value } from "./value";

/** The end of 人民政府 names: bodies whose reports add up the bodies below them. */
const rollUp = /人民政府$|管理委员会$/;

function isFullYear(value: Value): boolean {
  const { period, year } = value;
  return !period || (period.start === `${year}-01-01` && period.end === `${year}-12-31`);
}

function partYears(grid: Grid): Notice[] {
  const values = grid.values.filter((value) => value.state === "reported" && !isFullYear(value));
  if (values.length === 0) return [];
  const periods = (to: string) =>
    unique(values.map(({ period }) => `${period?.start}${to}${period?.end}`));
  const where = named(grid, values);
  return [
    notice("period", values, {
      zh: `${where.zh}的数字不是全年（${periods("至").join("；")}），不能与全年数直接比较。`,
      en: `${where.en}: not a whole year (${periods(" to ").join("; ")}); not directly comparable with annual figures.`,
    }),
  ];
}

function differentYears(grid: Grid): Notice[] {
  const reported = grid.values.filter(({ state }) => state === "reported");
  const each = grid.agencies.flatMap(({ slug, short }) => {
    const years = reported.filter((v) => v.agency === slug).map((v) => v.year);
    return years.length > 0 ? [{ short, years }] : [];
  });
  if (each.length < 2) return [];
  // Of a body without any number it is said that it is missing, not that its years differ.
  if (grid.years.some((year) => each.every(({ years }) => years.includes(year)))) return [];
  return [
    notice("period", reported, {
      zh: `各单位没有共同的年份：${each.map(({ short, years }) => `${short.zh}${runsOfYears(years, "、")}年`).join("；")}。`,
      en: `The bodies share no year: ${each.map(({ short, years }) => `${short.en} ${runsOfYears(years, ", ")}`).join("; ")}.`,
    }),
  ];
}

function editions(grid: Grid): Notice[] {
  const values = grid.values.filter(({ state, edition }) => state === "reported" && edition);
  const notices: Notice[] = [];
  if (unique(values.map(({ edition }) => edition)).length > 1) {
    const old = values.filter(({ edition }) => edition === "2019");
    const where = named(grid, old);
    notices.push(
      notice("edition", old, {
        zh: `${where.zh}用2019版表格，其余用2021版；只列出两版口径一致的项目。`,
        en: `${where.en}: 2019 form; the others: 2021 form. Only items counted the same way in both are compared.`,
      }),
    );
  }
  return notices;
}

/** Words for each break between the two forms that the measures asked for run into. */
function seriesBreaks(grid: Grid): Notice[] {
  const gone = grid.values.filter(({ state }) => state === "notApplicable");
  const broken = CROSSWALK.filter(({ kind, reason }) => kind === "break" && reason);
  return unique(broken.map(({ reason }) => reason?.zh)).flatMap((words) => {
    const alike = broken.filter(({ reason }) => reason?.zh === words);
    const ends = new Set(alike.flatMap(({ from, to }) => [from, ...to]));
    const values = gone.filter(({ measure }) => ends.has(measure));
    const reason = alike[0]?.reason;
    if (values.length === 0 || !reason) return [];
    return [
      notice("series-break", values, { zh: `口径断裂：${reason.zh}。`, en: `${reason.en}.` }),
    ];
  });
}

function scopes(grid: Grid): Notice[] {
  const whole = grid.agencies.filter(({ name }) => rollUp.test(name.zh));
  if (whole.length === 0 || whole.length === grid.agencies.length) return [];
  const slugs = new Set(whole.map(({ slug }) => slug));
  const values = grid.values.filter((v) => slugs.has(v.agency) && v.state === "reported");
  if (values.length === 0) return [];
  return [
    notice("scope", values, {
      zh: `${whole.map(({ short }) => short.zh).join("、")}的报告汇总下属各单位，其余单位只报本机关。`,
      en: `${whole.map(({ short }) => short.en).join(", ")}: the report adds up the bodies below it; the others count their own office only.`,
    }),
  ];
}

function smallCounts(grid: Grid): Notice[] {
  const units = new Map(grid.measures.map(({ id, unit }) => [id, unit]));
  const values = grid.values.filter(
    ({ state, value, measure, ratio }) =>
      !ratio &&
      state === "reported" &&
      value !== null &&
      // Of nothing nobody makes a percentage.
      value !== 0 &&
      value < SMALL_COUNT &&
      units.get(measure) !== "%",
  );
  if (values.length === 0) return [];
  return [
    notice("small-count", values, {
      zh: `有的数字小于${SMALL_COUNT}：只比较件数，不换算成百分比。`,
      en: `Some counts are below ${SMALL_COUNT}: compare the numbers themselves, not percentages.`,
    }),
  ];
}

/** `partly`: other measures of the same body and year are reported. */
type Test = (value: Value, partly: boolean) => boolean;
type Filter = { kind: Notice["kind"]; test: Test; text: Bilingual };

function isMissing({ state, ratio }: Value): boolean {
  return state === "missing" && (ratio?.numerator ?? null) === null;
}

/** One sentence for each kind of state or doubt among the values; {where} names the places. */
const byState: Filter[] = [
  {
    kind: "blank",
    test: (value) => value.state === "blank",
    text: { zh: "{where}的单元格留空，不等于零。", en: "{where}: left blank, which is not zero." },
  },
  {
    kind: "blank",
    test: (value) => value.state === "reported" && (value.blanksCounted ?? 0) > 0,
    text: {
      zh: "{where}的合计把留空的单元格按零计入。",
      en: "{where}: sums count blank cells as zero.",
    },
  },
  {
    kind: "missing",
    test: (value, partly) => isMissing(value) && !partly,
    text: {
      zh: "{where}没有数字；空缺不用邻年填补。",
      en: "{where}: no figure; gaps are never filled from a neighbouring year.",
    },
  },
  {
    kind: "missing",
    test: (value, partly) => isMissing(value) && partly,
    text: {
      zh: "{where}有的项目没有数字。",
      en: "{where}: no figure for some of the measures.",
    },
  },
  {
    kind: "not-applicable",
    test: ({ state, origin }) => state === "notApplicable" && origin !== "derived",
    text: {
      zh: "{where}的表格版本没有其中一些项目。",
      en: "{where}: that edition of the form lacks some of the items.",
    },
  },
  {
    kind: "source-error",
    test: (value) => (value.doubts?.length ?? 0) > 0,
    text: {
      zh: "{where}的数字存疑（勾稽关系未对上，或文中前后不一），照原文列出，未作改动。",
      en: "{where}: doubtful figures (a sum does not hold, or the text contradicts itself); they are shown as printed.",
    },
  },
  {
    kind: "cited",
    test: ({ origin, ratio }) => (ratio?.origins ?? [origin]).includes("cited"),
    text: {
      zh: "{where}的数字由人工从网页录入，附有网址。",
      en: "{where}: copied by hand from the published page, with its address.",
    },
  },
  {
    kind: "corrected",
    test: ({ origin, ratio }) => (ratio?.origins ?? [origin]).includes("corrected"),
    text: {
      zh: "{where}有人工更正的数字，原读数一并保留。",
      en: "{where}: corrected by hand; the reading is kept beside it.",
    },
  },
];

function statesOf(grid: Grid): Notice[] {
  const place = ({ agency, year }: Value) => `${agency}/${year}`;
  const held = new Set(grid.values.filter((value) => value.state === "reported").map(place));
  return byState.flatMap(({ kind, test, text }) => {
    const values = grid.values.filter((value) => test(value, held.has(place(value))));
    if (values.length === 0) return [];
    const where = named(grid, values);
    return [
      notice(kind, values, {
        zh: text.zh.replace("{where}", where.zh),
        en: text.en.replace("{where}", where.en),
      }),
    ];
  });
}

/** Everything a reader should know before comparing, most grave first. */
export function comparabilityNotices(grid: Grid): Notice[] {
  return [
    ...partYears(grid),
    ...differentYears(grid),
    ...editions(grid),
    ...seriesBreaks(grid),
    ...scopes(grid),
    ...populations(grid),
    ...smallCounts(grid),
    ...smallRatios(grid),
    ...statesOf(grid),
  ];
}
