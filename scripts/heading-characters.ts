/** Which characters headings and figures are made of: the dictionary's, the form's, the registry's. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { WORDS } from "../lib/i18n/words";

function printable(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
}

/** Names that stand in headings, taken from the data files as text. */
const DATA = ["lib/statutory-form", "lib/indicators", "lib/ingest/agencies"];

function dataText(root: string): string {
  return DATA.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith(".json") && !file.includes("prefecture"))
      .map((file) => readFileSync(path.join(root, folder, file), "utf8")),
  ).join("");
}

/** Sorted, each once. */
export function headingCharacters(root: string): string {
  const words = Object.values(WORDS)
    .map(({ zh, en }) => zh + en)
    .join("");
  const marks = "−×–—·…“”‘’（）《》、，。：；！？%½≠→↑";
  const wanted = new Set([...printable(), ...marks, ...words, ...dataText(root)]);
  return [...wanted]
    .filter((character) => character >= " ")
    .sort()
    .join("");
}
