/**
 * Text → the rows of tables whose cells bars part while no bar stands at one end of the line or at
 * both (`a | b | c`), by where each begins. As many bars line after line tell them from other marks.
 */
import type { Span } from "@/lib/domain";
import { trimSpan } from "../../document/lines";

type BarredLine = Span & { bars: number[]; edges: { left: boolean; right: boolean } };

/** Fewer columns, or rows, may be cells that a scraper marked one by one. */
const ENOUGH_BARS = 2;
const ENOUGH_ROWS = 3;
const WIDEST = 256;

export function findBarredRows(text: string, from: number): Map<number, Span[]> {
  const rows = new Map<number, Span[]>();
  let run: BarredLine[] = [];
  const close = () => {
    if (isTable(run)) for (const line of run) rows.set(line.start, cellsOf(text, line, run));
    run = [];
  };
  for (const line of barredLines(text, from)) {
    const last = run.at(-1);
    const goesOn = last && last.end + 2 >= line.start && last.bars.length === line.bars.length;
    if (!goesOn) close();
    if (line.bars.length >= ENOUGH_BARS && line.bars.length < WIDEST) run.push(line);
  }
  close();
  return rows;
}

/** Lines with a bar and no tab, in text order. */
function* barredLines(text: string, from: number): Generator<BarredLine> {
  for (let at = text.indexOf("|", from); at >= 0; at = text.indexOf("|", at)) {
    const start = Math.max(from, at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    // A bar alone on its line ends a run, and is no row.
    if (end - start < 2) {
      yield { start, end, bars: [at], edges: { left: true, right: true } };
      at = end;
      continue;
    }
    const bars: number[] = [];
    for (let bar = at; bar >= 0 && bar < end && bars.length < WIDEST;) {
      bars.push(bar);
      bar = text.indexOf("|", bar + 1);
    }
    const { start: first, end: last } = trimSpan(text, { start, end });
    const edges = { left: text[first] === "|", right: text[last - 1] === "|" };
    if (!text.slice(start, end).includes("\t")) yield { start, end, bars, edges };
    at = end;
  }
}

/** A bar at both ends of every line is another matter; a line that holds words on both sides is not. */
function isTable(run: readonly BarredLine[]): boolean {
  if (run.length < ENOUGH_ROWS) return false;
  return run.some(({ edges }) => !edges.left && !edges.right) || isOneEdged(run);
}

function isOneEdged(run: readonly BarredLine[]): boolean {
  return run.every(({ edges }) => edges.left) !== run.every(({ edges }) => edges.right);
}

function cellsOf(
  text: string,
  { start, end, bars }: BarredLine,
  run: readonly BarredLine[],
): Span[] {
  const starts = [start, ...bars.map((bar) => bar + 1)];
  const cells = starts.map((at, i) => trimmed(text, { start: at, end: bars[i] ?? end }));
  const edged = isOneEdged(run);
  const left = edged && run.every(({ edges }) => edges.left);
  return cells.slice(left ? 1 : 0, edged && !left ? -1 : undefined);
}

/** An empty cell stays where it begins. */
function trimmed(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span);
  return start < end ? { start, end } : { start: span.start, end: span.start };
}
