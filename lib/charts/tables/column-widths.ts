/** A table's columns shared out by what stands in them, where their names are long and the page is narrow. */
import { textWidth, widestPiece } from "../drawing/text-measure";
import { CELL_PAD } from "./table-layout";
import { placeCells, type TablePart } from "./table-spec";

/** Bold heads, and faces wider than the one measured; given up where there is no room for it. */
const SPARE = [1.12, 1.04] as const;
/** Most of a page that the names of rows may take. */
const MOST_NAMES = 0.5;

/** Names of rows are broken no narrower than this, in ems. */
const LEAST_NAMES = 7;

/** A share and the count it stands for: what it may be broken into, each whole. */
export function valueLines(text: string): string[] {
  return text.split(/[ ]?(?=[（(])/u);
}

type Setting = { fontSize: number; spare: number; broken?: boolean };

/** What each column needs at least, and what the names of rows ask for. */
function needs(part: TablePart, { fontSize, spare, broken = false }: Setting) {
  const pad = fontSize * CELL_PAD.side * 2;
  const least = part.widths.map(() => 0);
  let names = 0;
  for (const { cell, column } of placeCells(part)) {
    if (cell.columnSpan > 1) continue;
    // A number is never broken, a name or a head between its words and after a hyphen.
    const whole = cell.kind === "value" || cell.kind === "remark";
    const lines = broken ? valueLines(cell.text) : [cell.text];
    const pieces = cell.text.split(/(?<=[-–])/u).map((piece) => widestPiece(piece, fontSize));
    const word = whole
      ? Math.max(...lines.map((line) => textWidth(line, fontSize)))
      : Math.max(...pieces);
    least[column] = Math.max(least[column] ?? 0, word * spare + pad);
    if (column === 0) names = Math.max(names, textWidth(cell.text, fontSize) * spare + pad);
  }
  least[0] = Math.max(least[0] ?? 0, Math.min(names, fontSize * LEAST_NAMES));
  return { least, names, sum: least.reduce((a, b) => a + b, 0) };
}

/**
 * Widths that sum to `width`: no column narrower than a word or number in it, the names of rows as
 * wide as they ask for up to half, the rest to the numbers; where that is more than there is, counts
 * stand below their shares. A form keeps its own shares.
 */
export function columnWidths(part: TablePart, width: number, fontSize: number): number[] {
  if (part.ruled === "form") {
    const shares = part.widths.reduce((a, b) => a + b, 0);
    return part.widths.map((share) => (share / shares) * width);
  }
  const settings: Setting[] = [
    ...SPARE.map((spare) => ({ fontSize, spare })),
    { fontSize, spare: 1.04, broken: true },
  ];
  const tried = settings.map((setting) => needs(part, setting));
  const { least, names, sum } = tried.find((each) => each.sum <= width) ?? tried.at(-1)!;
  if (sum > width) return least.map((column) => (column / sum) * width);
  const [first = 0, ...numbers] = least;
  const free = width - sum;
  const wished = Math.min(names, width * MOST_NAMES) - first;
  const given = numbers.length === 0 ? free : Math.min(free, Math.max(0, wished));
  const each = numbers.length === 0 ? 0 : (free - given) / numbers.length;
  return [first + given, ...numbers.map((column) => column + each)];
}
