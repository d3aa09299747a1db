/**
 * An Office file as the parts it is made of (Open Packaging Conventions): opened, given parts of
 * our own with their relationships and content types, and saved with fixed dates, so that the same
 * data give the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { escapeXml, XML_HEAD } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type OpcPackage = { parts: Record<string, Uint8Array> };

export function openPackage(bytes: Uint8Array): OpcPackage {
  return { parts: unzipSync(bytes) };
}

/** The text of a part; throws when the package has none of that name. */
export function partText(file: OpcPackage, name: string): string {
  const part = file.parts[name];
  if (!part) throw new Error(`The package has no part ${name}`);
  return strFromU8(part);
}

export function setPart(file: OpcPackage, name: string, content: string | Uint8Array): void {
  file.parts[name] = typeof content === "string" ? strToU8(content) : content;
}

function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf("/");
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

/** Relates a part to another and returns the relationship's id. */
export function relate(file: OpcPackage, from: string, type: string, target: string): string {
  const name = relationshipsOf(from);
  const empty = `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const xml = file.parts[name] ? partText(file, name) : empty;
  const used = [...xml.matchAll(/Id="rId(\d+)"/gu)].map(([, digits]) => Number(digits));
  const id = `rId${Math.max(0, ...used) + 1}`;
  const entry = `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIP}/${type}" Target="${escapeXml(target)}"/>`;
  const open = xml.replace(/<Relationships([^>]*)\/>/u, "<Relationships$1></Relationships>");
  setPart(file, name, open.replace("</Relationships>", `${entry}</Relationships>`));
  return id;
}

/** States the content type of one part. */
export function declarePart(file: OpcPackage, name: string, contentType: string): void {
  const entry = `<Override PartName="/${name}" ContentType="${contentType}"/>`;
  addType(file, `PartName="/${name}"`, entry);
}

/** States the content type of all parts with an extension. */
export function declareExtension(file: OpcPackage, extension: string, contentType: string): void {
  const entry = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
  addType(file, `Extension="${extension}"`, entry);
}

function addType(file: OpcPackage, known: string, entry: string): void {
  const types = partText(file, "[Content_Types].xml");
  if (types.includes(known)) return;
  // Defaults stand before overrides.
  const at = entry.startsWith("<Default") ? types.indexOf("<", types.indexOf("<Types") + 1) : -1;
  const next =
    at > 0
      ? types.slice(0, at) + entry + types.slice(at)
      : types.replace("</Types>", `${entry}</Types>`);
  setPart(file, "[Content_Types].xml", next);
}

/** Dates in the document's properties, which the writing libraries take from the clock. */
function fixDates(file: OpcPackage, madeOn: string): void {
  const name = "docProps/core.xml";
  if (!file.parts[name]) return;
  const fixed = partText(file, name).replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `$1${madeOn}T00:00:00Z`,
  );
  setPart(file, name, fixed);
}

/** The package as a file. `madeOn` is an ISO date. */
export function savePackage(file: OpcPackage, madeOn: string): Uint8Array {
  fixDates(file, madeOn);
  // The content types stand first, as readers that stream expect.
  const names = Object.keys(file.parts).sort((a, b) =>
    a === "[Content_Types].xml" ? -1 : b === "[Content_Types].xml" ? 1 : a < b ? -1 : 1,
  );
  const entries: Zippable = {};
  for (const name of names) entries[name] = file.parts[name]!;
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 2) });
}
