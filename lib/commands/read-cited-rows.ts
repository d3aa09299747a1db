/** The text of a CSV of cited figures → rows, or every row that is wrong and why. */
import { parse } from "csv-parse/sync";
import type { Bilingual } from "@/lib/domain";
import { measureRule } from "./known-measure";

export type CitedRow = {
  city: string;
  agency: string;
  year: number;
  measure: string;
  value: number;
  unit: string;
  /** Address of the page the figure was typed from. */
  source: string;
};

/** `row` counts lines of the file, the header being 1. */
export type BadRow = { row: number; reason: Bilingual };

export const CITED_COLUMNS = [
  "city",
  "agency",
  "year",
  "measure",
  "value",
  "unit",
  "source",
] as const;

type Raw = Record<string, string>;

const YEARS = { first: 2008, last: 2100 };

function isAddress(source: string): boolean {
  return URL.canParse(source) && /^https?:$/.test(new URL(source).protocol);
}

/** Each test: what must hold, and what to say when it does not. */
const tests: { holds: (raw: Raw) => boolean; reason: (raw: Raw) => Bilingual }[] = [
  {
    holds: ({ agency }) => Boolean(agency),
    reason: () => ({ zh: "缺单位名称（agency）", en: "no agency" }),
  },
  {
    holds: ({ year }) =>
      /^\d{4}$/.test(year ?? "") && Number(year) >= YEARS.first && Number(year) <= YEARS.last,
    reason: ({ year }) => ({ zh: `年度“${year}”不是年份`, en: `“${year}” is not a year` }),
  },
  {
    holds: ({ measure }) => measureRule(measure ?? "").known,
    reason: ({ measure }) => ({
      zh: `没有“${measure}”这一指标或单元格`,
      en: `there is no measure “${measure}”`,
    }),
  },
  {
    holds: ({ value }) => /^-?\d+(?:\.\d+)?$/.test(value ?? ""),
    reason: ({ value }) => ({ zh: `“${value}”不是数字`, en: `“${value}” is not a number` }),
  },
  {
    holds: ({ measure, unit }) => {
      const rule = measureRule(measure ?? "");
      return !rule.known || rule.accepts(unit ?? "");
    },
    reason: ({ measure, unit }) => ({
      zh: `单位“${unit}”与“${measure}”不符`,
      en: `“${unit}” is not the unit of ${measure}`,
    }),
  },
  {
    holds: ({ source }) => isAddress(source ?? ""),
    reason: ({ source }) => ({
      zh: `来源“${source}”不是网址`,
      en: `the source “${source}” is not an address`,
    }),
  },
];

function toRow(raw: Raw): CitedRow {
  return {
    city: raw.city ?? "",
    agency: raw.agency ?? "",
    year: Number(raw.year),
    measure: raw.measure ?? "",
    value: Number(raw.value),
    unit: raw.unit ?? "",
    source: raw.source ?? "",
  };
}

function checkHeader(header: string[]): BadRow[] {
  const lacking = CITED_COLUMNS.filter((column) => !header.includes(column));
  if (lacking.length === 0) return [];
  return [
    {
      row: 1,
      reason: { zh: `表头缺：${lacking.join("、")}`, en: `the header lacks ${lacking.join(", ")}` },
    },
  ];
}

type Parsed = { info: { lines: number }; record: string[] }[];

function parseRecords(text: string): Parsed | BadRow {
  try {
    const options = { bom: true, info: true, trim: true, skip_empty_lines: true } as const;
    return parse(text, { ...options, relax_column_count: true }) as unknown as Parsed;
  } catch (error) {
    const { lines = 1, message = "" } = error as { lines?: number; message?: string };
    return { row: lines, reason: { zh: "CSV 格式有误", en: `not valid CSV: ${message}` } };
  }
}

/** Reads the rows; with a single bad row in the file there are no rows at all. */
export function readCitedRows(text: string): { rows: CitedRow[]; bad: BadRow[] } {
  const records = parseRecords(text);
  if (!Array.isArray(records)) return { rows: [], bad: [records] };
  const [first, ...rest] = records;
  const header = first?.record ?? [];
  const headerFaults = checkHeader(header);
  if (headerFaults.length > 0) return { rows: [], bad: headerFaults };
  const bad: BadRow[] = [];
  const seen = new Map<string, number>();
  const rows = rest.map(({ info, record }) => {
    const raw = Object.fromEntries(header.map((column, index) => [column, record[index] ?? ""]));
    const failed = tests.find(({ holds }) => !holds(raw));
    if (failed) bad.push({ row: info.lines, reason: failed.reason(raw) });
    const row = toRow(raw);
    const key = `${row.agency} ${row.year} ${row.measure}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const reason = { zh: `与第${before}行重复`, en: `says again what row ${before} says` };
      bad.push({ row: info.lines, reason });
    }
    seen.set(key, info.lines);
    return row;
  });
  return bad.length > 0 ? { rows: [], bad } : { rows, bad };
}
