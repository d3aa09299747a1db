/** Turns a document's text into the copy that patterns run on, unit for unit of the same length. */
import { foldText } from "@/lib/ingest/document/fold";

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
  "\t": " ",
  "\r": " ",
  // Patterns take these for ends of lines; the lines of a text end with line feeds alone.
  "\u2028": " ",
  "\u2029": " ",
};
const MARK = new RegExp(`[${Object.keys(MARKS).join("")}]`, "g");

/**
 * `text` with simplified characters, half-width digits and marks, one kind of quote, dash and
 * space. Every offset means the same place in both.
 */
export function matchingCopy(text: string): string {
  const marked = foldText(text).replace(MARK, (mark) => MARKS[mark] ?? mark);
  return marked.replace(STRAIGHT, (line) => {
    let open = false;
    return line.replaceAll('"', () => ((open = !open) ? "“" : "”"));
  });
}

/** A line with straight quotes: they open and close in turn. */
const STRAIGHT = /^[^"\n]*"[^\n]*$/gm;
