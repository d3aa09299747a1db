/** A read document → the tokens its tables are read from. */
import type { Span } from "@/lib/domain";
import { splitLines, trimSpan } from "../document/lines";
import { FILLING } from "../document/matching-copy";
import { findPageLines, isPageMark } from "../document/page-furniture";
import type { Grid, ReadDocument } from "../read-document";
import { partHalves } from "./halves";
import { isCountUnit, isValueText, readCellValue } from "./cell-value";
import { wordingsOf } from "./label-lookup";
import { isLabelRun } from "./label-runs";
import { joinRepeats } from "./repeated-cells";
import { linesWithoutEdges, withoutRowMarks } from "./row-marks";
import { gatherRows } from "./separated-rows";
import { withoutUnitColumns } from "./side-columns";
import { withoutSideLines } from "./side-lines";
import type { TextToken, Token } from "./token";
import { turnGrid } from "./turn-grid";
import { joinWrapped } from "./wrapped-labels";

/** Longer than any label of the form with its bracketed note: prose. */
const LONGEST_LABEL = 60;
/** +----+----+ and its kin, in ASCII or in box-drawing characters. */
const RULER = /^(?=.*[+\u2500-\u257f])[-+=|:\s\u2500-\u257f]{3,}$/;
/** Licences 5: a word of a label's English twin; it stands in no cell. */
const ENGLISH = /^(?!none|null|void|zero|blank)[A-Z]?[a-z]{3,20}[,.;:]?$/;
/** 规章0, 行政许可17,456件: a label with a number against it. */
const GLUED = /^(.*[^\d\s.,(])((?:\d[\d,.]*)(?:件|项|个|宗|万元|元)?)$/;

/** All tokens of a document, in text order. `folded` is its text folded. */
export function tokenize(document: ReadDocument, original: string): Token[] {
  const folded = withoutBreakTags(original);
  const tokens: Token[] = [];
  let row = 0;
  let grids = 0;
  for (const block of document.blocks) {
    if (block.kind === "passage") {
      const drawn = tableLines(folded, splitLines(folded, block.at));
      const lines = withoutSideLines(folded, withoutRowMarks(folded, drawn));
      const unedged = linesWithoutEdges(folded, lines);
      let run: Token[][] = [];
      const close = () => {
        for (const each of joinWrapped(folded, run)) tokens.push(each);
        run = [];
      };
      for (const part of gatherRows(folded, lines, unedged)) {
        const grid = "kind" in part ? part : null;
        const own = grid
          ? // What stands around such rows may be the rest of their table: a header broken over lines.
            cellsOfGrid(grid, folded, { row, index: grids })
          : lineTokens(folded, part as Span, row, unedged.has(part as Span));
        if (grid || own.some(endsTable)) {
          close();
          for (const each of own) tokens.push(each);
        } else run.push(own);
        row += grid ? grid.rows : 1;
        grids += grid ? 1 : 0;
      }
      close();
    } else {
      for (const part of partHalves(block, folded)) {
        for (const each of gridTokens(part, folded, { row, index: grids })) tokens.push(each);
        row += part.rows;
        grids += 1;
      }
    }
  }
  return tokens;
}

/** Prose, or the heading of a table or a clause. */
function endsTable(token: Token): boolean {
  if (token.kind !== "text") return token.kind === "break";
  return wordingsOf(token.folded).some(({ role }) => role === "heading");
}

/** `<br>` in the cells of a Markdown table parts no cells: as many blanks. */
function withoutBreakTags(folded: string): string {
  return folded.replace(/<br\s{0,3}\/?>/gi, (tag) => " ".repeat(tag.length));
}

/** Lines without what a page prints about a table, or what draws or quotes it: rulers (+---+), `> ` and bullets before most lines. */
function tableLines(folded: string, lines: Span[]): Span[] {
  const text = ({ start, end }: Span) => folded.slice(start, end);
  const page = findPageLines(lines.map(text));
  const drawn = lines.filter((line, i) => !page.has(i) && !RULER.test(text(line)));
  const prefix = [/^>+\s*/, /^[-*•·]\s+(?=\S)/].find(
    (pattern) => drawn.filter((line) => pattern.test(text(line))).length * 2 > drawn.length,
  );
  if (!prefix || drawn.length < 10) return drawn;
  return drawn.map((line) => {
    const start = line.start + (prefix.exec(text(line))?.[0].length ?? 0);
    return trimSpan(folded, { start, end: line.end });
  });
}

/** `unedged`: no bar stands before the first cells of the table's rows. */
function lineTokens(folded: string, line: Span, row: number, unedged: boolean): Token[] {
  const text = folded.slice(line.start, line.end);
  const pipes = text.includes("|");
  if (pipes && /^[|\s]+$/.test(text)) return pipeTokens(text, line, row);
  if (pipes && /^\||\|$/.test(text)) {
    const cells = cellTokens(folded, line, row, "|");
    // Then a bar at the head of a row of cells closes an empty one.
    if (!unedged || text[0] !== "|" || cells.some(({ kind }) => kind === "text")) return cells;
    const at = { start: line.start, end: line.start };
    return [{ kind: "blank", at, row, place: null, marked: true }, ...cells];
  }
  if (isProse(text)) return [{ kind: "break", at: line, row, place: null }];
  if (isPageMark(text)) return [];
  if (text.includes("\t")) return cellTokens(folded, line, row, "\t");
  const twins = /[\u3400-\u9fff]/.test(text) && /[a-z]{3}/.test(text);
  return chunks(folded, line)
    .filter(({ start, end }) => !twins || !ENGLISH.test(folded.slice(start, end)))
    .flatMap((at) => wordTokens(folded, at, row));
}

/** `|` alone is a blank cell; `||` without blanks fills out a row; `| | |` are blank cells. */
function pipeTokens(text: string, at: Span, row: number): Token[] {
  if (text.length > 1 && !/\s/.test(text)) {
    return [{ kind: "fill", pipes: text.length, at, row, place: null }];
  }
  return [...text.matchAll(/\|/g)].map(({ index }) => {
    const start = at.start + index;
    return { kind: "blank", at: { start, end: start }, row, place: null };
  });
}

function cellTokens(folded: string, line: Span, row: number, separator: string): Token[] {
  const tokens: Token[] = [];
  const piped = separator === "|";
  // `0 | ||`: the pipes that stand together at the end fill the row out.
  const filled = piped && folded.startsWith("||", line.end - 2);
  const fill = filled ? /\|\s*(\|{2,})$/.exec(folded.slice(line.start, line.end))?.[1] : undefined;
  const last = line.end - (fill?.length ?? 0);
  let start = piped && folded[line.start] === separator ? line.start + 1 : line.start;
  let words = last;
  while (piped && words > start && /\s/.test(folded[words - 1] ?? "")) words -= 1;
  while (start < words) {
    const found = folded.indexOf(separator, start);
    const end = found < 0 || found > last ? last : found;
    for (const each of cellToken(folded, trimSpan(folded, { start, end }), row, null))
      tokens.push(each);
    start = end + 1;
  }
  if (fill) {
    const at = { start: last, end: line.end };
    tokens.push({ kind: "fill", pipes: fill.length, at, row, place: null });
  }
  return tokens;
}

/**
 * Pieces of an unmarked line. A note in brackets, and a unit, stay with the number before them; a
 * unit behind a label stands in no cell.
 */
function chunks(folded: string, line: Span): Span[] {
  const pieces: Span[] = [];
  const pattern = /\S+/g;
  pattern.lastIndex = line.start;
  for (
    let match = pattern.exec(folded);
    match && match.index < line.end;
    match = pattern.exec(folded)
  ) {
    const piece = { start: match.index, end: Math.min(match.index + match[0].length, line.end) };
    const previous = pieces.at(-1);
    const text = folded.slice(piece.start, piece.end);
    const unit = isCountUnit(text);
    if (previous && /\d$/.test(folded.slice(previous.start, previous.end))) {
      if (unit || /^\([^()一二三四五六七八九十]/.test(text)) {
        previous.end = piece.end;
        continue;
      }
    } else if (unit && previous && isLabelRun(folded.slice(previous.start, previous.end))) {
      continue;
    }
    pieces.push(piece);
  }
  return pieces;
}

/** A cell with known edges: its whole text is one label, one value, or one unreadable thing. */
function cellToken(folded: string, at: Span, row: number, place: Token["place"]): Token[] {
  if (at.start >= at.end) {
    const start = { start: at.start, end: at.start };
    return [{ kind: "blank", at: start, row, place, marked: true }];
  }
  const text = folded.slice(at.start, at.end);
  if (isValueText(text)) {
    const empty = readCellValue(text).status === "blank";
    return [{ kind: "value", at, row, place, marked: true, empty }];
  }
  // 其他对外管理服务事项(指…): a label's remark may be as long as a sentence.
  if (isProse(withoutRemark(text))) return [{ kind: "break", at, row, place }];
  return splitGlued(text, { at, row, place, marked: true });
}

function wordTokens(folded: string, at: Span, row: number): Token[] {
  const text = folded.slice(at.start, at.end);
  if (isValueText(text)) return [{ kind: "value", at, row, place: null }];
  return splitGlued(text, { at, row, place: null });
}

type Standing = Pick<TextToken, "at" | "row" | "place" | "marked">;

function splitGlued(text: string, standing: Standing): Token[] {
  const { at, row, place, marked } = standing;
  const [, head, tail] = (/\d/.test(text) && GLUED.exec(text)) || [];
  if (!head || !tail || !isLabelRun(head)) {
    return [{ kind: "text", at, row, place, marked, folded: text }];
  }
  const { start, end } = at;
  const cut = start + head.length;
  return [
    { ...standing, kind: "text", folded: head, at: { start, end: cut } },
    { ...standing, kind: "value", glued: true, at: { start: cut, end } },
  ];
}

/** What stands before the bracket that closes a cell; all of it where that is no label. */
function withoutRemark(text: string): string {
  const bracket = text.endsWith(")") ? text.indexOf("(") : -1;
  const words = bracket > 0 ? text.slice(0, bracket) : "";
  return wordingsOf(words).length > 0 ? words : text;
}

function isProse(printed: string): boolean {
  const text = printed.includes(FILLING) ? printed.replaceAll(FILLING, "") : printed;
  if (text.length > 10 && /[^\s\d|][。;!?]/.test(text)) return true;
  return text.length > LONGEST_LABEL && text.split(/\s+/).some((one) => one.length > LONGEST_LABEL);
}

type GridContext = { row: number; index: number };

function gridTokens(grid: Grid, folded: string, context: GridContext): Token[] {
  const edge = (at: number): Token => ({
    kind: "break",
    at: { start: at, end: at },
    row: context.row,
    place: null,
  });
  return [edge(grid.at.start), ...cellsOfGrid(grid, folded, context), edge(grid.at.end)];
}

function cellsOfGrid(grid: Grid, folded: string, { row, index }: GridContext): Token[] {
  const tokens: Token[] = [];
  const cells = turnGrid(withoutUnitColumns(joinRepeats(grid, folded), folded), folded);
  for (const cell of cells) {
    if (cell.absent) continue;
    const at = trimSpan(folded, cell.at);
    const place = { grid: index, row: cell.row, column: cell.column, columns: cell.columnSpan };
    for (const each of cellToken(folded, at, row + cell.row, place)) tokens.push(each);
  }
  return tokens;
}
