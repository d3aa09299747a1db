/** Reads numbers back out of Office files, for the tests: chart caches and embedded workbooks. */
import { read, utils } from "@e965/xlsx";
import { readText, unpack, type Parts } from "../chart-part/zip";

export type ReadSeries = {
  name: string;
  categories: string[];
  values: (number | null)[];
  formula: string;
};
export type ReadChart = {
  part: string;
  xml: string;
  series: ReadSeries[];
  workbook: (string | number | null)[][] | null;
};

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const plain = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity] ?? entity);

/** Points of a cache by index; null where the cache has none. */
function cachePoints(xml: string): (string | null)[] {
  const count = Number(/<c:ptCount val="(\d+)"/u.exec(xml)?.[1] ?? 0);
  const points: (string | null)[] = Array.from({ length: count }, () => null);
  for (const [, index, value] of xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)) {
    points[Number(index)] = plain(value ?? "");
  }
  return points;
}

function readSeries(xml: string): ReadSeries {
  const part = (tag: string) => new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, "su").exec(xml)?.[1] ?? "";
  return {
    name: cachePoints(part("tx"))[0] ?? "",
    categories: cachePoints(part("cat")).map((text) => text ?? ""),
    values: cachePoints(part("val")).map((text) => (text === null ? null : Number(text))),
    formula: plain(/<c:f>([^<]*)<\/c:f>/u.exec(part("val"))?.[1] ?? ""),
  };
}

export type SheetCells = (string | number | null)[][];

/** A sheet as rows of cells; what is empty is null. */
export function readSheet(bytes: Uint8Array, sheet: number | string = 0): SheetCells {
  const book = read(bytes, { type: "array" });
  const name = typeof sheet === "number" ? book.SheetNames[sheet] : sheet;
  const found = name ? book.Sheets[name] : undefined;
  if (!found) throw new Error(`The workbook has no sheet ${sheet}`);
  return utils.sheet_to_json(found, { header: 1, defval: null, raw: true, blankrows: true });
}

/** Every chart part of a package, in the order of their numbers, with its embedded workbook. */
export function readCharts(bytes: Uint8Array): ReadChart[] {
  const parts = unpack(bytes);
  const names = [...parts.keys()].filter((name) => /\/charts\/[^/]+\.xml$/u.test(name));
  const number = (name: string) => Number(/(\d+)\.xml$/u.exec(name)?.[1] ?? 0);
  return names
    .sort((a, b) => number(a) - number(b))
    .map((part) => {
      const xml = readText(parts, part);
      const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gsu)].map(([each]) => readSeries(each));
      return { part, xml, series, workbook: embeddedSheet(parts, part) };
    });
}

function embeddedSheet(parts: Parts, part: string): SheetCells | null {
  const list = part.replace(/charts\/([^/]+)$/u, "charts/_rels/$1.rels");
  if (!parts.has(list)) return null;
  const target = /Target="\.\.\/([^"]+\.xlsx)"/u.exec(readText(parts, list))?.[1];
  const root = part.split("/")[0] ?? "";
  const embedded = target ? parts.get(`${root}/${target}`) : undefined;
  return embedded ? readSheet(embedded) : null;
}

/** Names in every relationship list that point at a part that is not there. */
export function brokenTargets(bytes: Uint8Array): string[] {
  const parts = unpack(bytes);
  return [...parts.keys()]
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]+$/u, "");
      const relations = [...readText(parts, name).matchAll(/<Relationship\b[^>]*>/gu)];
      return relations.flatMap(([relation]) => {
        const target = /Target="([^"]+)"/u.exec(relation)?.[1] ?? "";
        if (/TargetMode="External"/u.test(relation)) return [];
        const base = target.startsWith("/") ? "file:///" : `file:///${folder}`;
        const path = decodeURIComponent(new URL(target, base).pathname.slice(1));
        return parts.has(path) ? [] : [`${name} → ${target}`];
      });
    });
}
