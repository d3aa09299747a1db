/** Turns text in either script into simplified characters, one UTF-16 unit for one. */
import characters from "opencc-js/dict/TSCharacters";

/**
 * What the character table leaves open or does not know. Phrases are never converted: Taiwan
 * wording rewritten by phrase damages text that is already right (指标 → 指针).
 */
const OWN_TABLE = "谘咨 諮咨 乾干 週周 佔占 臺台 檯台 颱台 裏里 裡里 麽么 彙汇 迴回 徵征 衹只 祇只";

const table = buildTable();

function buildTable(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const pairs = [
    ...characters.split("|"),
    ...OWN_TABLE.split(" ").map((pair) => [...pair].join(" ")),
  ];
  for (const pair of pairs) {
    const [from, to] = pair.split(" ");
    // A character outside the basic plane takes two units; converting one would shift every place.
    if (from?.length === 1 && to?.length === 1) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return codes;
}

/** The simplified form of one UTF-16 code unit; itself when it has none. */
export function simplifyUnit(code: number): number {
  return table[code] ?? code;
}

/**
 * `text` in simplified characters. Has the same length in UTF-16 units, so that every offset
 * holds in both. Text already simplified comes back unchanged.
 */
export function simplify(text: string): string {
  let changed = false;
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = simplifyUnit(code);
    if (codes[i] !== code) changed = true;
  }
  return changed ? unitsToString(codes) : text;
}

/** A string of UTF-16 units, made in pieces: argument lists are limited in length. */
export function unitsToString(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < codes.length; i += 8192) {
    pieces.push(String.fromCharCode(...codes.subarray(i, i + 8192)));
  }
  return pieces.join("");
}
