/** Adds parts to an Office package: content types and relationships, written where they belong. */
import { readText, writeText, type Parts } from "./zip";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Declares the type of one part. */
export function addOverride(parts: Parts, partName: string, type: string): void {
  const types = readText(parts, "[Content_Types].xml");
  if (types.includes(`PartName="${partName}"`)) return;
  const entry = `<Override PartName="${partName}" ContentType="${type}"/>`;
  writeText(parts, "[Content_Types].xml", types.replace("</Types>", `${entry}</Types>`));
}

/** Declares the type of embedded workbooks by their extension. */
export function addSheetDefault(parts: Parts): void {
  const types = readText(parts, "[Content_Types].xml");
  if (/Extension="xlsx"/u.test(types)) return;
  const entry = `<Default Extension="xlsx" ContentType="${SHEET_TYPE}"/>`;
  writeText(parts, "[Content_Types].xml", types.replace(/<Types([^>]*)>/u, `<Types$1>${entry}`));
}

/** Adds a relationship to a part's list, making the list if there is none; returns its id. */
export function addRelationship(
  parts: Parts,
  listName: string,
  { kind, target }: { kind: "chart" | "package" | "drawing"; target: string },
): string {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const before = parts.has(listName) ? readText(parts, listName) : empty;
  const numbers = [...before.matchAll(/Id="rId(\d+)"/gu)].map(([, n]) => Number(n));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const entry = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const open = before.replace(/<Relationships([^>]*)\/>/u, "<Relationships$1></Relationships>");
  writeText(parts, listName, open.replace("</Relationships>", `${entry}</Relationships>`));
  return id;
}
