/**
 * Text → a copy of exactly the same length to match on: simplified characters, plain width, real
 * characters for PDF radicals, one kind of space. Because every UTF-16 unit keeps its place, an
 * offset found in the copy is the offset in the document, and nothing needs mapping back.
 *
 * Characters only, never phrases: phrase conversion damages correct text (建立 → 创建).
 */
import own from "./same-length.json";
import { simplifyUnit, unitsToString } from "./simplify";

const CJK_START = 0x3400;
const CJK_END = 0x9fff;

const folding = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => simplifyUnit(unit));
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) table[unit] = unit - 0xfee0;
  for (const space of [0x3000, 0xa0, 0x2002, 0x2003, 0x2009, 0x202f, 0xfeff, 0x200b]) {
    table[space] = 0x20;
  }
  // U+2E80–2FDF only: compatibility folding of a whole text would turn ① into 1.
  for (let unit = 0x2f00; unit <= 0x2fdf; unit += 1) {
    const to = String.fromCharCode(unit).normalize("NFKC");
    if (to.length === 1) table[unit] = simplifyUnit(to.charCodeAt(0));
  }
  Object.entries({ ...own.radicals, ...own.characters }).forEach(([from, to]) => {
    table[from.charCodeAt(0)] = to.charCodeAt(0);
  });
  return table;
}

/** A cell, a label: mostly the same folded, and a copy costs more than looking. */
const SHORT = 64;

/** Whether nothing would change; half a surrogate pair might. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (folding[unit] !== unit || (unit >= 0xd800 && unit <= 0xdfff)) return false;
    if (unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return false;
  }
  return true;
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** A copy of `text` to match on; the same length, unit for unit. */
export function foldText(text: string): string {
  if (text.length <= SHORT) return isFolded(text) ? text : fold(text);
  if (text.length > LONGEST_KEPT) return fold(text);
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

/** Tables, prose and index of a document ask one after the other. */
let last = { text: "", folded: "" };
/** A longer document is not kept in memory for it. */
const LONGEST_KEPT = 200_000;

function fold(text: string): string {
  const units = new Uint16Array(text.length);
  let halves = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = folding[text.charCodeAt(i)] ?? 0;
    units[i] = unit;
    if ((unit & 0xf800) === 0xd800) halves = true;
  }
  for (const separator of lineEnds(text)) {
    const unit = separator.charCodeAt(0);
    for (let i = 0; i < units.length; i += 1) if (text.charCodeAt(i) === unit) units[i] = 10;
  }
  if (!littleEndian) return unitsToString(units);
  // Half a surrogate pair becomes U+FFFD, one unit for one; without any, copying is quicker.
  return halves ? decoder.decode(units) : Buffer.from(units.buffer).toString("utf16le");
}

/**
 * What ends lines besides line feeds. A paragraph separator always does. Old Macintoshes' returns
 * and line separators do where nothing else does; elsewhere a return is part of a line's end, and a
 * line separator breaks a cell's words.
 */
function lineEnds(text: string): string[] {
  const always = ["\u2029", "\u0085"].filter((one) => text.includes(one));
  if (always.length > 0 || text.includes("\n")) return always;
  const [only] = ["\r", "\u2028"].filter((one) => text.includes(one));
  return only ? [only] : [];
}

/** The same text, its lines ended by line feeds, whatever ended them. */
export function withLineFeeds(text: string): string {
  return lineEnds(text).reduce((all, one) => all.replaceAll(one, "\n"), text);
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

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
    if (simplifyUnit(unit) !== unit) hits += 1;
  }
  return characters > 0 && hits / characters > TRADITIONAL_SHARE ? "hant" : "hans";
}
