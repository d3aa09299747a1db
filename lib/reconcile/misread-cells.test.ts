/**
 * Whose fault: in readings altered as a reader might err, the text staying right, a failed check
 * never blames the source; in texts that are wrong themselves it does.
 */
import { describe, expect, it } from "vitest";
import type { GeneratedReport } from "@/fixtures/generator/generated-report";
import { makeReport } from "@/fixtures/generator/make-report";
import { seedRandom, type Random } from "@/fixtures/generator/random";
import { renderHtml } from "@/fixtures/generator/render-html";
import { renderText } from "@/fixtures/generator/render-text";
import { cellId, type Cell, type Finding } from "@/lib/domain";
import { readDocument } from "@/lib/ingest/formats";
import { readReport, type Reading } from "@/lib/ingest/pipeline";
import { checkReading } from "./check-reading";

const REPORTS = 27;
const SUMS = new Set(["crossfoot", "rollup", "rollforward"]);
const print = { blankShare: 0, blankMark: "", thousands: true, words: false };

async function read(report: GeneratedReport, html: boolean): Promise<Reading & { text: string }> {
  const source = html ? renderHtml(report, "plain") : renderText(report, "tabbed");
  const fileName = html ? "a.html" : "a.txt";
  const document = await readDocument(new TextEncoder().encode(source), { fileName });
  return { ...readReport(document), text: document.text };
}

const readings = new Map<number, ReturnType<typeof read>>();

/** The same readings are altered in every way. */
function readingOf(seed: number): ReturnType<typeof read> {
  const known = readings.get(seed) ?? read(makeReport(seed, { print }), seed % 2 === 0);
  readings.set(seed, known);
  return known;
}

function failures(reading: Reading & { text: string }, cells: Cell[]): Finding[] {
  return checkReading({ ...reading, cells }).findings.filter(({ rule }) => SUMS.has(rule));
}

/** Cells of the table of requests, changed as a reader's error would change them. */
type Misread = (cells: Cell[], random: Random, text: string) => Cell[] | null;

function row(cells: readonly Cell[], line: string): Cell[] {
  return cells.filter((cell) => cell.table === "requests" && cell.line === line);
}

function pick(cells: readonly Cell[], random: Random, least: number): Cell | null {
  const large = cells.filter(({ table, value }) => table === "requests" && (value ?? 0) >= least);
  return large.length > 0 ? random.pick(large) : null;
}

function replace(cells: Cell[], changed: readonly Cell[]): Cell[] {
  const by = new Map(changed.map((cell) => [cellId(cell), cell]));
  return cells.map((cell) => by.get(cellId(cell)) ?? cell);
}

/** A cell cut to the first characters of its quote. */
function cutTo(cell: Cell, length: number): Cell {
  const at = { start: cell.at?.start ?? 0, end: (cell.at?.start ?? 0) + length };
  const text = cell.text.slice(0, length);
  return { ...cell, text, at, value: Number(text) };
}

const misreadings: Record<string, Misread> = {
  "a digit lost": (cells, random) => {
    const cell = pick(
      cells.filter(({ text }) => !text.includes(",")),
      random,
      10,
    );
    return cell && replace(cells, [cutTo(cell, cell.text.length - 1)]);
  },
  "a digit misread": (cells, random) => {
    const cell = pick(cells, random, 1);
    return (
      cell && replace(cells, [{ ...cell, value: (cell.value ?? 0) + random.pick([1, 7, 90]) }])
    );
  },
  "a row shifted by a column": (cells, random) => {
    const cell = pick(cells, random, 1);
    const own = cell ? row(cells, cell.line) : [];
    const moved = own
      .slice(0, -1)
      .map((one, i) => ({ ...(own[i + 1] as Cell), column: one.column }));
    const last = own.at(-1);
    const end = last?.at?.end ?? 0;
    const blank: Cell[] = last
      ? [{ ...last, status: "blank", value: null, text: "", at: { start: end, end } }]
      : [];
    return cell && replace(cells, [...moved, ...blank]);
  },
  "a number parted at its comma": (cells, random) => {
    const cell = pick(cells, random, 1_000);
    return cell && replace(cells, [cutTo(cell, cell.text.indexOf(","))]);
  },
  "a row read twice": (cells, random) => {
    const [cell, other] = [pick(cells, random, 1), pick(cells, random, 0)];
    if (!cell || !other || cell.line === other.line) return null;
    const copied = row(cells, cell.line).map((one) => ({ ...one, line: other.line }));
    return replace(cells, copied);
  },
};

describe("whose fault a failed sum is", () => {
  it.each(Object.entries(misreadings))("%s: never the source", async (_, misread) => {
    let [said, proposals, whole] = [0, 0, false];
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const reading = await readingOf(seed);
      for (const again of [1, 2]) {
        const cells = misread(reading.cells, seedRandom(seed * 10 + again), reading.text);
        if (!cells) continue;
        const changed = new Set(
          cells.filter((cell, i) => cell !== reading.cells[i]).map((cell) => cellId(cell)),
        );
        whole = changed.size > 1;
        for (const finding of failures(reading, cells)) {
          said += 1;
          expect([finding.message.zh, finding.fault]).toEqual([finding.message.zh, "reading"]);
          if (!finding.proposal) continue;
          proposals += 1;
          const { cell, to } = finding.proposal;
          // A single cell was wrong: only that one may be proposed, and as it is printed.
          if (changed.size > 1) continue;
          expect(changed).toContain(cell);
          expect(to).toBe(reading.cells.find((one) => cellId(one) === cell)?.value);
        }
      }
    }
    expect(said).toBeGreaterThan(REPORTS);
    // Of a whole row no single cell mends both the row and a column.
    if (whole) expect(proposals).toBe(0);
    else expect(proposals).toBeGreaterThan(REPORTS);
  });

  it("a number printed wrong: the source", async () => {
    let said = 0;
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const report = makeReport(seed, { print });
      const place = report.cells.findIndex(({ table, value }) => table === "requests" && value);
      const cells = report.cells.map((cell, i) =>
        i === place
          ? { ...cell, value: (cell.value ?? 0) + 1, printed: `${(cell.value ?? 0) + 1}` }
          : cell,
      );
      const reading = await read({ ...report, cells }, seed % 2 === 0);
      for (const finding of failures(reading, reading.cells)) {
        said += 1;
        expect([finding.message.zh, finding.fault]).toEqual([finding.message.zh, "source"]);
      }
    }
    expect(said).toBeGreaterThan(REPORTS);
  });
});
