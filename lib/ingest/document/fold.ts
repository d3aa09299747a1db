/**
 * Text → a copy of exactly the same length to match on: simplified characters, plain width, real
 * characters for PDF radicals, one kind of space. Because every UTF-16 unit keeps its place, an
 * offset found in the copy is the offset in the document, and nothing needs mapping back.
 *
 * Characters only, never phrases: phrase conversion damages correct text (建立 → 创建).
 */
import { Converter } from "opencc-js/t2cn";
import own from "./same-length.json";

/** Units that OpenCC maps to one other unit; the rest of the text stays as it is. */
const CJK_START = 0x3400;
const CJK_END = 0x9fff;

const folding = new Uint16Array(65536);
const traditional = new Uint8Array(65536);
buildTables();

function buildTables(): void {
  for (let unit = 0; unit < folding.length; unit += 1) folding[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) folding[unit] = unit - 0xfee0;
  for (const space of [0x3000, 0xa0, 0x2002, 0x2003, 0x2009, 0x202f, 0xfeff, 0x200b]) {
    folding[space] = 0x20;
  }
  mapRadicals();
  const units = Array.from({ length: CJK_END - CJK_START + 1 }, (_, i) => CJK_START + i);
  const simplify = Converter({ from: "t", to: "cn" });
  const simplified = simplify(units.map((unit) => String.fromCharCode(unit)).join("\n")).split(
    "\n",
  );
  units.forEach((unit, i) => mapUnit(unit, simplified[i] ?? ""));
  Object.entries(own.characters).forEach(([from, to]) => mapUnit(from.charCodeAt(0), to));
}

function mapUnit(unit: number, to: string): void {
  if (to.length !== 1 || to.charCodeAt(0) === unit) return;
  folding[unit] = to.charCodeAt(0);
  traditional[unit] = 1;
}

/** U+2E80–2FDF only: compatibility folding of a whole text would turn ① into 1. */
function mapRadicals(): void {
  for (let unit = 0x2f00; unit <= 0x2fdf; unit += 1) {
    const to = String.fromCharCode(unit).normalize("NFKC");
    if (to.length === 1) folding[unit] = to.charCodeAt(0);
  }
  Object.entries(own.radicals).forEach(([from, to]) => {
    folding[from.charCodeAt(0)] = to.charCodeAt(0);
  });
}

/** A copy of `text` to match on; the same length, unit for unit. */
export function foldText(text: string): string {
  const chunk = 8192;
  const units = new Uint16Array(Math.min(chunk, text.length));
  let folded = "";
  for (let start = 0; start < text.length; start += chunk) {
    const size = Math.min(chunk, text.length - start);
    for (let i = 0; i < size; i += 1) units[i] = folding[text.charCodeAt(start + i)] ?? 0;
    folded += String.fromCharCode(...units.subarray(0, size));
  }
  return folded;
}

/** Simplified characters for names and quotes; width and spaces stay as they are. */
export function simplifyCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\u3400-\u9fff]/g, (character) =>
    String.fromCharCode(folding[character.charCodeAt(0)] ?? character.charCodeAt(0)),
  );
}

/** Share of traditional-only characters from which a text counts as traditional. */
const TRADITIONAL_SHARE = 0.08;

/** Which script a text is in; mixed texts of converted sites (余 stays 余) count as traditional. */
export function detectScript(text: string): "hans" | "hant" {
  let characters = 0;
  let hits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < CJK_START || unit > CJK_END) continue;
    characters += 1;
    hits += traditional[unit] ?? 0;
  }
  return characters > 0 && hits / characters > TRADITIONAL_SHARE ? "hant" : "hans";
}
