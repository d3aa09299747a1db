/**
 * A chart's address ↔ a code short enough to be typed from a slide: `p4z-3kx9fa-19t24`. Nothing is
 * stored: bodies, measures and the chart stand in it by digests of their names, which are looked up
 * among all names there are (docs/decisions/0014).
 */
import { LOCALES } from "@/lib/domain";
import { perResidentsId } from "@/lib/indicators/per-residents";
import { comparableMeasures } from "@/lib/views";
import { CHARTS, type ChartDefinition } from "./registry";
import type { ChartSpec } from "./spec";

/** Digits and letters that are not mistaken for each other on paper. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const DIGITS = { chart: 2, agency: 6, measure: 4 } as const;
const CENTURY = 2000;

/** A digest of a name: the same on every machine, five bits a digit. */
export function nameDigest(name: string, digits: number): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    sum = Math.imul(sum ^ name.charCodeAt(at), 0x01000193) >>> 0;
  }
  // The upper bits of so short a hash are weak until they are stirred once more.
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0;
  sum = (sum ^ (sum >>> 13)) >>> 0;
  let text = "";
  for (let at = 0; at < digits; at += 1) text += ALPHABET[(sum >>> (at * 5)) & 31];
  return text;
}

/** 2019, 2020, 2021, 2023 → `19t2123`: runs by their ends, years by two digits. */
function yearsText(years: readonly number[]): string {
  const two = (year: number) => String(year - CENTURY).padStart(2, "0");
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? two(from) : to === from + 1 ? two(from) + two(to) : `${two(from)}t${two(to)}`,
    )
    .join("");
}

function readYears(text: string): number[] | null {
  if (!/^(?:\d\d(?:t\d\d)?)+$/u.test(text)) return null;
  const years = [...text.matchAll(/(\d\d)(?:t(\d\d))?/gu)].flatMap(([, from, to]) => {
    const [a, b] = [Number(from), Number(to ?? from)];
    return Array.from({ length: Math.max(0, b - a + 1) }, (_, at) => CENTURY + a + at);
  });
  return years.length > 0 ? [...new Set(years)] : null;
}

/** Each option by the place of its value, those at the end that are the default left out. */
function optionsText({ options }: ChartDefinition, chosen: ChartSpec["options"]): string {
  return options
    .map(({ id, values }) =>
      Math.max(
        0,
        values.findIndex((value) => value.id === chosen[id]),
      ),
    )
    .join("")
    .replace(/0+$/u, "");
}

/** The code of a chart, in its language. */
export function shortCode(
  spec: Pick<ChartSpec, "id" | "locale" | "agencies" | "years" | "measures" | "options">,
): string {
  const definition = CHARTS.find(({ id }) => id === spec.id);
  if (!definition) throw new Error(`No chart is named ${spec.id}`);
  const head = [
    nameDigest(spec.id, DIGITS.chart),
    spec.locale.slice(0, 1),
    optionsText(definition, spec.options),
  ].join("");
  const agencies = spec.agencies.map((slug) => nameDigest(slug, DIGITS.agency)).join("");
  const chosen = definition.measures === "chosen" ? spec.measures : [];
  const measures = chosen.map((id) => nameDigest(id, DIGITS.measure)).join("");
  return [head, agencies, yearsText(spec.years), measures].filter(Boolean).join("-");
}

/** `/c/<code>`, relative to the site. */
export function shortAddress(spec: Parameters<typeof shortCode>[0]): string {
  return `/c/${shortCode(spec)}`;
}

/** Everything a chart can be asked to show: each measure, and where it can be had, by residents. */
function measureIds(): string[] {
  return comparableMeasures().flatMap((measure) => {
    const { id } = measure;
    const counted = perResidentsId(measure);
    return counted === null ? [id] : [id, counted];
  });
}

type Found = Pick<ChartSpec, "id" | "locale" | "agencies" | "years" | "measures" | "options">;

/** Names by their digests; a digest that two names share stands for neither. */
function index(names: readonly string[], digits: number): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const name of names) {
    const digest = nameDigest(name, digits);
    const other = found.get(digest);
    found.set(digest, other !== undefined && other !== name ? null : name);
  }
  return found;
}

function lookUp(text: string, digits: number, names: readonly string[]): string[] | null {
  const parts = text.match(new RegExp(`.{${digits}}`, "gu")) ?? [];
  if (parts.length * digits !== text.length) return null;
  const known = index(names, digits);
  const found = parts.flatMap((part) => known.get(part) ?? []);
  return found.length === parts.length ? found : null;
}

/**
 * What a code stands for among these bodies; null where it stands for nothing, or where two names
 * answer to it: a wrong chart would be worse than none.
 */
export function readShortCode(code: string, agencies: readonly string[]): Found | null {
  const [head = "", bodies = "", span = "", chosen = "", ...rest] = code.split("-");
  const [name, language, digits] = [head.slice(0, 2), head.slice(2, 3), head.slice(3)];
  const definition = CHARTS.find(({ id }) => nameDigest(id, DIGITS.chart) === name);
  const locale = LOCALES.find((each) => each.startsWith(language) && language !== "");
  const years = readYears(span);
  const slugs = lookUp(bodies, DIGITS.agency, agencies);
  const measures = lookUp(chosen, DIGITS.measure, measureIds());
  if (!definition || !locale || !years || !slugs?.length || !measures || rest.length > 0)
    return null;
  if ((definition.measures === "chosen") !== measures.length > 0) return null;
  if (!/^\d*$/u.test(digits) || digits.length > definition.options.length) return null;
  const options = definition.options.map(({ id, values }, at) => {
    const value = values[Number(digits[at] ?? 0)];
    return value ? ([id, value.id] as const) : null;
  });
  if (options.some((option) => option === null)) return null;
  return {
    id: definition.id,
    locale,
    agencies: slugs,
    years,
    measures,
    options: Object.fromEntries(options.filter((option) => option !== null)),
  };
}
