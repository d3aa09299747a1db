/**
 * Lines whose labels were broken over several of them, side by side and around the numbers, as
 * programs print a PDF's text → the same tokens with each label whole before its own row. Nothing
 * is moved unless the form's labels can be put together again and each row of numbers stands level
 * with one of them.
 */
import { continuesLabel, findWordings } from "./label-lookup";
import { labelKey } from "./label-key";
import type { TextToken, Token } from "./token";

type Label = {
  key: string;
  pieces: TextToken[];
  /** Column its first piece begins in. */
  x: number;
  first: number;
  last: number;
};

/** Labels that must be found broken before anything is moved. */
const ENOUGH_BROKEN = 3;
/** No report's table is as long: every word looks at the labels that stand open. */
const MOST_TOKENS = 4_000;
/** Lines that may stand between two pieces of a label: its numbers, or a page's edge. */
const WIDEST_GAP = 2;
const NUMBERED = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.]|\d{1,2}[.、])/;

/** `lines`: the tokens of each line of a stretch without prose or headings. */
export function joinWrapped(folded: string, lines: readonly Token[][]): Token[] {
  const plain = lines.flat();
  if (plain.length > MOST_TOKENS) return plain;
  if (plain.some(({ marked, place, kind }) => marked || place || kind === "fill")) return plain;
  const labels = putTogether(folded, lines);
  const rows = ownRows(folded, labels, lines);
  return rows ? inOrder(folded, lines, rows) : plain;
}

/** Labels of the form, whole again; other words, and what is left of a label, stay as they are. */
function putTogether(folded: string, lines: readonly Token[][]): Label[] {
  const labels: Label[] = [];
  let open: Label[] = [];
  for (const [at, line] of lines.entries()) {
    open = open.filter(({ last }) => at - last <= WIDEST_GAP + 1);
    const pieces = line.filter((token): token is TextToken => token.kind === "text");
    let from = 0;
    for (const piece of pieces) {
      const x = columnOf(folded, piece);
      const key = labelKey(piece.folded);
      const before = NUMBERED.test(piece.folded)
        ? undefined
        : extended(open, { key, x, at, from, alone: pieces.length === 1 });
      if (before) {
        before.key += key;
        before.pieces.push(piece);
        before.last = at;
        from = open.indexOf(before) + 1;
      } else {
        if (key === "" || !continuesLabel(key)) continue;
        const label = { key, pieces: [piece], x, first: at, last: at };
        labels.push(label);
        open = [...open, label].sort((a, b) => a.x - b.x);
        from = open.indexOf(label) + 1;
      }
    }
  }
  return labels.filter(({ key }) => findWordings(key).length > 0);
}

type Piece = { key: string; x: number; at: number; from: number; alone: boolean };

/** The label a piece goes on with: in print the next to the right that can, alone the nearest. */
function extended(open: readonly Label[], { key, x, at, from, alone }: Piece): Label | undefined {
  const fit = open.filter(
    (label, i) => i >= from && label.last < at && continuesLabel(label.key + key),
  );
  if (!alone) return fit[0];
  return [...fit].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || b.last - a.last)[0];
}

function columnOf(folded: string, { at }: Token): number {
  return at.start - (folded.lastIndexOf("\n", at.start - 1) + 1);
}

/** Words under numbers are the rest of a cell: 14(其中 … 修订1件), or 122 … 2(件). */
function isOfCell(folded: string, token: TextToken, left: number): boolean {
  const column = columnOf(folded, token);
  return (left > 0 && column >= left) || (/^\d/.test(token.folded) && !NUMBERED.test(token.folded));
}

type Rows = {
  labels: readonly Label[];
  /** What stands in each label's row; on more than one line its numbers are broken too. */
  owned: ReadonlyMap<Label, Token[][]>;
  /** Numbers that may be another row's: any label's that has none. */
  orphans: Token[];
};

/** Every label with its numbers; null where the labels are not broken around them. */
function ownRows(folded: string, labels: readonly Label[], lines: readonly Token[][]): Rows | null {
  const owned = new Map<Label, Token[][]>();
  const orphans: Token[] = [];
  let before: { owner: Label; at: number } | undefined;
  const pieces = new Set<Token>(labels.flatMap((label) => label.pieces));
  const numbers = lines.flatMap((line) => line.filter(({ kind }) => kind !== "text"));
  const left = Math.min(...numbers.map((token) => columnOf(folded, token)));
  const end = Math.max(-1, ...labels.filter(({ key }) => isLine(key)).map(({ last }) => last));
  for (const [at, line] of lines.entries()) {
    const row = line.filter((token) => !pieces.has(token));
    if (row.every((token) => token.kind === "text" && !isOfCell(folded, token, left))) continue;
    // What goes on below a row is the rest of its cells.
    const owner = ownerOf(labels, at) ?? (before?.at === at - 1 ? before.owner : undefined);
    before = owner && { owner, at };
    if (owner) owned.set(owner, [...(owned.get(owner) ?? []), row]);
    // Behind the last label the numbers stand in order, as in the table of reviews.
    else if (at <= end) orphans.push(...row);
  }
  const broken = [...owned.keys()].filter(({ first, last }) => last > first).length;
  // Where a row has too many lines, a label without any may have lost its own to it.
  for (const rows of owned.values()) if (rows.length > 1) orphans.push(...rows.flat());
  return broken >= ENOUGH_BROKEN ? { labels, owned, orphans } : null;
}

/** The label level with the numbers; failing that the one that ends on the line before. */
function ownerOf(labels: readonly Label[], at: number): Label | undefined {
  const lines = labels.filter(({ key }) => isLine(key));
  const level = lines.filter(({ first, last }) => first <= at && at <= last);
  // An item stands right of its group, whose label may be a line's too.
  const [inmost] = level.sort((a, b) => b.x - a.x || b.first - a.first);
  return inmost ?? lines.findLast(({ last }) => last === at - 1);
}

function isLine(key: string): boolean {
  return findWordings(key).some(({ role }) => role === "line");
}

/** Every label whole: before the numbers it owns, on their line; the others where they begin. */
function inOrder(folded: string, lines: readonly Token[][], rows: Rows): Token[] {
  const { labels, owned, orphans } = rows;
  const taken = new Set<Token>([
    ...labels.flatMap(({ pieces }) => pieces),
    ...[...owned.values()].flat(2),
    ...orphans,
  ]);
  return lines.flatMap((line, at) => {
    const row = line[0]?.row ?? 0;
    const begun = labels.filter(({ first }) => first === at).sort((a, b) => a.x - b.x);
    const whole = begun.flatMap((label) => [
      ...label.pieces.map((piece): Token => ({ ...piece, row })),
      ...rowOf(folded, label, rows).map((token): Token => ({ ...token, row })),
    ]);
    return [...whole, ...line.filter((token) => !taken.has(token))];
  });
}

/** The cells of a label's row; words in their place where nobody can tell which they are. */
function rowOf(folded: string, label: Label, { owned, orphans }: Rows): Token[] {
  const own = owned.get(label);
  if (own?.length === 1) return own[0] ?? [];
  const doubtful =
    own?.flat() ?? (isLine(label.key) && !isGroup(label.key) ? nearest(label, orphans) : []);
  const [first, last] = [doubtful[0], doubtful.at(-1)];
  if (!first || !last) return [];
  const at = { start: first.at.start, end: last.at.end };
  const { row, place } = first;
  const words = folded.slice(at.start, at.end);
  return [{ kind: "text", folded: words, at, row, place, marked: true }];
}

function nearest({ pieces }: Label, tokens: readonly Token[]): Token[] {
  const start = pieces[0]?.at.start ?? 0;
  const distance = ({ at }: Token) => Math.abs(at.start - start);
  const [first, ...rest] = tokens;
  return first ? [rest.reduce((a, b) => (distance(b) < distance(a) ? b : a), first)] : [];
}

function isGroup(key: string): boolean {
  return findWordings(key).some(({ role }) => role === "group");
}
