/** A chart → the words to cite it by, in both languages and for a bibliography. */
import type { Locale } from "@/lib/domain";
import { formatDate } from "@/lib/format";
import { reportsByAgency, sourceNames } from "./sources";
import type { ChartSpec } from "./spec";

export type Citation = { zh: string; en: string; bibtex: string };

export type CitationPlace = {
  /** Where the chart can be opened. */
  address: string;
  /** ISO date it was opened on. */
  on: string;
};

/** Beyond this many reports the citation counts them. */
const MOST_SOURCES = 4;

/** Bodies and years of the reports: 甲 2023、2024 年度报告. */
function dataOf({ sources, locale }: ChartSpec): string {
  if (sources.length === 0) return locale === "zh" ? "无报告" : "no report";
  const bodies = reportsByAgency(sources);
  const named = bodies.slice(0, MOST_SOURCES).flatMap(({ agency }) =>
    sourceNames(
      sources.filter((own) => own.agency === agency),
      locale,
    ),
  );
  const more = bodies.length - Math.min(bodies.length, MOST_SOURCES);
  if (more > 0) named.push(locale === "zh" ? `另 ${more} 个机关` : `${more} more bodies`);
  return named.join(locale === "zh" ? "；" : "; ");
}

/** Characters TeX would take as its own. */
function forTex(text: string): string {
  return text.replaceAll(/[\\{}$&#^_%~]/gu, (mark) =>
    mark === "\\" ? "/" : mark === "^" || mark === "~" ? " " : `\\${mark}`,
  );
}

function bibtex(spec: ChartSpec, { address, on }: CitationPlace): string {
  const [place = "chart"] = spec.agencies;
  const key = ["gongkai", spec.id, place, ...spec.years.slice(-1)].join("-");
  const fields = [
    ["author", "{Gongkai}"],
    ["title", `{${forTex(spec.title)}}`],
    ["year", on.slice(0, 4)],
    ["url", address],
    ["urldate", on],
    ["note", forTex(`Data: ${dataOf(spec)}`)],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

/** The chart drawn in both languages gives the citation in both; the BibTeX entry is in English. */
export function citeChart(specs: Record<Locale, ChartSpec>, place: CitationPlace): Citation {
  const { zh, en } = specs;
  const { address, on } = place;
  return {
    // As GB/T 7714 has it for a data set on line.
    zh: `公开（Gongkai）. ${zh.title}[DS/OL]. 数据：${dataOf(zh)}. [${on}]. ${address}.`,
    en: `Gongkai. “${en.title}.” Data: ${dataOf(en)}. Retrieved ${formatDate(on, "en")} from ${address}.`,
    bibtex: bibtex(en, place),
  };
}
