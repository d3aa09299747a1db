/**
 * One item of a briefing ↔ its text in an address:
 * `outcomes;agencies=xiamen-a;years=2019,2020;mode=shares;say=…;on=2026-07-09;was=…`.
 * Semicolons and equals signs need no escape in a query, so the address stays readable.
 */
import { MEASURE_ID } from "@/lib/domain";
import { BRIEFING_LIMITS, type BriefingItem } from "./briefing";

const NAME = /^[a-z][a-z0-9-]{0,40}$/u;
const SLUG = /^[a-z0-9][a-z0-9-]{0,100}$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
/** Names of an item's own parts; every other name is an option of its chart. */
const OWN = ["report", "agencies", "years", "measures", "as", "title", "say", "on", "was"] as const;

const escape = (text: string) => text.replaceAll("~", "~~").replaceAll(";", "~.");
const unescape = (text: string) =>
  text.replaceAll(/~([~.])/gu, (_, mark: string) => (mark === "." ? ";" : "~"));

/** One line, no longer than may stand in an address. */
export function trimLine(text: string, most: number): string {
  return [...text.replaceAll(/[\s\u0000-\u001f]+/gu, " ").trim()].slice(0, most).join("");
}

function list(text: string | undefined, pattern: RegExp): string[] {
  return [...new Set((text ?? "").split(",").filter((part) => pattern.test(part)))];
}

/** Most years a run may name: an address is not to be unfolded without end. */
const LONGEST_RUN = 60;

/** `2019,2021` or `2019-2023`, as charts take them; what is no year falls away. */
function yearsOf(text: string | undefined): number[] {
  const years = (text ?? "").split(",").flatMap((part) => {
    const [from = "", to = from, ...more] = part.split("-");
    if (more.length > 0 || !YEAR.test(from) || !YEAR.test(to)) return [];
    const run = Number(to) - Number(from) + 1;
    return run > LONGEST_RUN ? [] : Array.from({ length: run }, (_, at) => Number(from) + at);
  });
  return [...new Set(years)];
}

/** The item as text; parts that say nothing are left out. */
export function formatItem(item: BriefingItem): string {
  const {
    chart,
    report = "",
    agencies,
    years,
    measures,
    options,
    as,
    title,
    takeaway,
    kept,
  } = item;
  const parts: [string, string][] = [
    ["report", report],
    ["agencies", agencies.join(",")],
    ["years", years.join(",")],
    ["measures", measures.join(",")],
    ...Object.entries(options),
    ["as", as === "chart" ? "" : as],
    ["title", trimLine(title, BRIEFING_LIMITS.title)],
    ["say", trimLine(takeaway, BRIEFING_LIMITS.takeaway)],
    ["on", kept?.on ?? ""],
    ["was", kept?.stamp ?? ""],
  ];
  const said = parts.filter(([, value]) => value !== "");
  return [chart, ...said.map(([name, value]) => `${name}=${escape(value)}`)].join(";");
}

/** The item an address names; null when it names no chart at all. What it cannot use it drops. */
export function parseItem(text: string): BriefingItem | null {
  const [chart = "", ...rest] = text.split(";");
  if (!NAME.test(chart)) return null;
  const parts = new Map<string, string>();
  for (const part of rest) {
    const cut = part.indexOf("=");
    if (cut > 0) parts.set(part.slice(0, cut), unescape(part.slice(cut + 1)));
  }
  const options = [...parts].filter(
    ([name, value]) =>
      !(OWN as readonly string[]).includes(name) && NAME.test(name) && NAME.test(value),
  );
  const report = parts.get("report") ?? "";
  const [on, stamp] = [parts.get("on") ?? "", parts.get("was") ?? ""];
  return {
    chart,
    ...(SLUG.test(report) ? { report } : {}),
    agencies: list(parts.get("agencies"), SLUG),
    years: yearsOf(parts.get("years")),
    measures: list(parts.get("measures"), MEASURE_ID),
    options: Object.fromEntries(options),
    as: parts.get("as") === "table" ? "table" : "chart",
    title: trimLine(parts.get("title") ?? "", BRIEFING_LIMITS.title),
    takeaway: trimLine(parts.get("say") ?? "", BRIEFING_LIMITS.takeaway),
    kept: stamp ? { on: DATE.test(on) ? on : null, stamp } : null,
  };
}
