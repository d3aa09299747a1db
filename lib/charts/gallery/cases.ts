/** The edge cases every chart is drawn for: each a grid of invented figures. */
import type { MeasureId } from "@/lib/domain";
import type { AgencyRef, Notice, ValueGrid } from "@/lib/views";
import { describeMeasure } from "@/lib/views/measures";
import { inventFigures } from "./figures";
import { makeAgency, makeGrid, type Entry } from "./make-grid";

const SANYA = makeAgency("sanya-example", "三亚示例局", "Sanya Example Bureau", [
  "sanya",
  "三亚",
  "Sanya",
]);
const HAIKOU = makeAgency("haikou-example", "海口示例局", "Haikou Example Bureau", [
  "haikou",
  "海口",
  "Haikou",
]);
const PANJIN = makeAgency("panjin-example", "盘锦示例局", "Panjin Example Bureau", [
  "panjin",
  "盘锦",
  "Panjin",
]);
const XIAMEN = makeAgency("xiamen-example", "厦门示例局", "Xiamen Example Bureau", [
  "xiamen",
  "厦门",
  "Xiamen",
]);
const LONG = makeAgency(
  "long-example",
  "某某经济技术开发区管理委员会行政审批服务与营商环境建设管理局",
  "Administrative Approval Services and Business Environment Development Bureau of the Example Zone",
  null,
);

export const MEASURE_IDS: readonly MeasureId[] = Object.keys(inventFigures(1, 0, 0));

type Draft = {
  agencies: AgencyRef[];
  years: number[];
  entry: (agency: number, year: number, measure: MeasureId) => Entry;
  notices?: Notice[];
};

function gridOf({ agencies, years, entry, notices }: Draft): ValueGrid {
  const measures = MEASURE_IDS.flatMap((id) => describeMeasure(id) ?? []);
  const entries = Object.fromEntries(
    agencies.map(({ slug }, at) => [
      slug,
      Object.fromEntries(
        MEASURE_IDS.map((id) => [id, years.map((_, year) => entry(at, year, id))]),
      ),
    ]),
  );
  return makeGrid({ agencies, years, measures, entries, ...(notices ? { notices } : {}) });
}

function invented(n: number, carried: number, left: number): (measure: MeasureId) => Entry {
  const figures = inventFigures(n, carried, left);
  return (measure) => figures[measure] ?? 0;
}

const SIZES = [64, 216, 123, 42];

export type GalleryCase = { id: string; label: { zh: string; en: string }; grid: ValueGrid };

export const GALLERY_CASES: readonly GalleryCase[] = [
  {
    id: "one-body",
    label: { zh: "一个机关，五年", en: "One body, five years" },
    grid: gridOf({
      agencies: [SANYA],
      years: [2020, 2021, 2022, 2023, 2024],
      entry: (_, year, id) => invented([38, 52, 47, 15, 64][year] ?? 0, year, year + 1)(id),
    }),
  },
  {
    id: "four-cities",
    label: { zh: "四城，一年", en: "Four cities, one year" },
    grid: gridOf({
      agencies: [SANYA, HAIKOU, PANJIN, XIAMEN],
      years: [2023],
      entry: (agency, _, id) => invented(SIZES[agency] ?? 0, agency, 2)(id),
    }),
  },
  {
    id: "four-cities-years",
    label: { zh: "四城，三年", en: "Four cities, three years" },
    grid: gridOf({
      agencies: [SANYA, HAIKOU, PANJIN, XIAMEN],
      years: [2022, 2023, 2024],
      entry: (agency, year, id) => invented((SIZES[agency] ?? 0) + year * 9, 3, 2)(id),
    }),
  },
  {
    id: "all-zeros",
    label: { zh: "全部为零", en: "All zeros" },
    grid: gridOf({ agencies: [HAIKOU], years: [2022], entry: () => 0 }),
  },
  {
    id: "one-year",
    label: { zh: "只有一年", en: "One year only" },
    grid: gridOf({
      agencies: [XIAMEN],
      years: [2020],
      entry: (_, __, id) => invented(123, 4, 9)(id),
    }),
  },
  {
    id: "states",
    label: { zh: "空白、缺失、不适用、无法识读", en: "Blank, missing, n/a, unreadable" },
    grid: gridOf({
      agencies: [PANJIN, SANYA],
      years: [2019, 2020, 2021, 2023],
      entry: (agency, year, id) => {
        if (agency === 1 && year === 0) return "!";
        if (agency === 1 && year === 2) return "?";
        if (agency === 0 && year === 1) return "_";
        if (id === "disclosure/fees/amount" && year < 2) return "/";
        if (id.endsWith("/enterprise") || id.includes("partlyGranted")) return "_";
        return invented(12 + year * 5, 1, 0)(id);
      },
      notices: [
        {
          kind: "series-break",
          text: {
            zh: "2019 版与 2021 版表格口径不同，2020 年与 2021 年之间不连线。",
            en: "The forms of 2019 and 2021 count differently; no line joins 2020 and 2021.",
          },
          agencies: [],
          years: [2020, 2021],
          measures: [],
        },
      ],
    }),
  },
  {
    id: "extremes",
    label: { zh: "极大与极小并列", en: "Huge beside tiny" },
    grid: gridOf({
      agencies: [SANYA, XIAMEN],
      years: [2023, 2024],
      entry: (agency, year, id) => invented(agency === 0 ? 1 + year : 48231, 0, 0)(id),
    }),
  },
  {
    id: "long-names",
    label: { zh: "很长的名称", en: "Long names" },
    grid: gridOf({
      agencies: [LONG, HAIKOU],
      years: [2024],
      entry: (agency, _, id) => invented(agency === 0 ? 85 : 31, 2, 1)(id),
    }),
  },
];
