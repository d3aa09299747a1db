/** Dates a package by its data: the same file from the same data at whatever hour. */
import { readText, writeText, type Parts } from "../chart-part/zip";

/** Sets created and modified to the day, and names no machine's user. */
export function setCoreDates(parts: Parts, madeOn: string): void {
  const name = "docProps/core.xml";
  if (!parts.has(name)) return;
  const day = `${madeOn.slice(0, 10)}T00:00:00Z`;
  const text = readText(parts, name)
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`)
    .replaceAll(/(<cp:lastModifiedBy>)[^<]*/gu, "$1Gongkai");
  writeText(parts, name, text);
}
