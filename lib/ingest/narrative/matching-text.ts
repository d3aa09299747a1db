/** Turns a document's text into the copy that patterns run on, unit for unit of the same length. */
import { simplifyUnit, unitsToString } from "@/lib/ingest/document/simplify";

/** Marks that stand for others, so that each pattern names only one of them. */
const MARKS: Record<string, string> = {
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
  "〈": "《",
  "〉": "》",
  "﹪": "%",
  "–": "-",
  "—": "-",
  "―": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "〜": "~",
  "〔": "[",
  "〕": "]",
  "【": "[",
  "】": "]",
  "\u00a0": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u3000": " ",
  "\t": " ",
  "\r": " ",
  "\u2028": "\n",
};

const folded = buildTable();

function buildTable(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => simplifyUnit(code));
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  // PDF text prints Kangxi radicals (⼈ ⽬) for characters; only these are decomposed.
  for (let code = 0x2e80; code <= 0x2fdf; code++) {
    const plain = String.fromCharCode(code).normalize("NFKC");
    if (plain.length === 1) codes[code] = simplifyUnit(plain.charCodeAt(0));
  }
  for (const [mark, plain] of Object.entries(MARKS)) {
    codes[mark.charCodeAt(0)] = plain.charCodeAt(0);
  }
  return codes;
}

/**
 * `text` with simplified characters, half-width digits and marks, one kind of quote, dash and
 * space. Every offset means the same place in both.
 */
export function matchingCopy(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = folded[text.charCodeAt(i)] ?? 0;
  return unitsToString(codes);
}
