/**
 * Paragraph and character properties of a DOC: which paragraph ends a cell or a row, how wide its
 * cells are, which text is deleted or hidden. Source: [MS-DOC], 2.8 (PlcBtePapx) and 2.9 (FKP).
 */

export type RowCell = {
  left: number;
  right: number;
  merge: "none" | "restart" | "continue";
  joined: boolean;
};
export type Paragraph = {
  inTable: boolean;
  endsRow: boolean;
  /** What of a table within a table this paragraph's mark ends. */
  endsInner: "cell" | "row" | null;
  depth: number;
  cells: RowCell[] | null;
};

/** Properties by place in the file. */
export type Runs<T> = { starts: number[]; values: T[] };

const PAGE = 512;

const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH = 0x6649;
const ENDS_INNER_CELL = 0x244b;
const ENDS_INNER_ROW = 0x244c;
const HUGE = 0x6646;
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;
/** Deleted by tracking, hidden, struck out once or twice. */
const INVISIBLE = new Set([0x0800, 0x083c, 0x0837, 0x2a53]);
/** Raised: the mark of a note behind a figure, which would read as its last digit. */
const RAISED = 0x2a48;

/** `table`: the list of property pages; `main`: the stream they stand in. */
export function readRuns<T>(
  table: Uint8Array,
  main: Uint8Array,
  read: (page: Uint8Array, run: number, runs: number) => T,
): Runs<T> {
  const runs: Runs<T> = { starts: [], values: [] };
  const list = viewOf(table);
  const pages = Math.floor((table.length - 4) / 8);
  for (let i = 0; i < pages; i += 1) {
    const number = list.getUint32((pages + 1) * 4 + i * 4, true) & 0x3fffff;
    const page = main.subarray(number * PAGE, number * PAGE + PAGE);
    if (page.length < PAGE) continue;
    const view = viewOf(page);
    const count = page[PAGE - 1] ?? 0;
    if ((count + 1) * 4 > PAGE) continue;
    for (let run = 0; run < count; run += 1) {
      runs.starts.push(view.getUint32(run * 4, true));
      runs.values.push(read(page, run, count));
    }
  }
  return runs;
}

/** What holds at a place: the last run that begins at or before it. */
export function runAt<T>({ starts, values }: Runs<T>, at: number): T | undefined {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}

/** A run of text that is no part of what stands: deleted, hidden, struck out or a note's mark. */
export function readInvisible(page: Uint8Array, run: number, runs: number): boolean {
  const at = 2 * (page[(runs + 1) * 4 + run] ?? 0);
  if (at === 0) return false;
  let invisible = false;
  walkProperties(page.subarray(at + 1, at + 1 + (page[at] ?? 0)), (code, operand) => {
    if (INVISIBLE.has(code) || code === RAISED) invisible ||= operand[0] === 1;
  });
  return invisible;
}

/** `data`: the stream in which properties too long for a page stand. */
export function paragraphReader(data: Uint8Array | null) {
  return (page: Uint8Array, run: number, runs: number): Paragraph => {
    const paragraph: Paragraph = {
      inTable: false,
      endsRow: false,
      endsInner: null,
      depth: 1,
      cells: null,
    };
    const at = 2 * (page[(runs + 1) * 4 + run * 13] ?? 0);
    if (at === 0) return paragraph;
    const size = page[at] ?? 0;
    const from = size === 0 ? at + 2 : at + 1;
    const length = size === 0 ? 2 * (page[at + 1] ?? 0) : 2 * size - 1;
    // The first two bytes name the style.
    const visit = (code: number, operand: Uint8Array) => {
      if (code === IN_TABLE) paragraph.inTable = operand[0] === 1;
      else if (code === ENDS_ROW) paragraph.endsRow = operand[0] === 1;
      else if (code === ENDS_INNER_ROW && operand[0] === 1) paragraph.endsInner = "row";
      else if (code === ENDS_INNER_CELL && operand[0] === 1) paragraph.endsInner ??= "cell";
      else if (code === DEPTH) paragraph.depth = operand[0] ?? 1;
      else if (code === TABLE_DEFINITION) paragraph.cells = readCells(operand);
      else if (code === HUGE && data) walkProperties(hugeProperties(data, operand), visit);
    };
    walkProperties(page.subarray(from + 2, from + length), visit);
    return paragraph;
  };
}

function hugeProperties(data: Uint8Array, operand: Uint8Array): Uint8Array {
  const at = operand.length >= 4 ? viewOf(operand).getUint32(0, true) : data.length;
  if (at + 2 > data.length) return new Uint8Array();
  return data.subarray(at + 2, at + 2 + viewOf(data).getUint16(at, true));
}

/** Operand sizes by the upper three bits of the code; 6 states its own. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

function walkProperties(
  list: Uint8Array,
  visit: (code: number, operand: Uint8Array) => void,
): void {
  const view = viewOf(list);
  for (let at = 0; at + 2 < list.length;) {
    const code = view.getUint16(at, true);
    at += 2;
    let size = SIZES[code >> 13] ?? 1;
    if (code >> 13 === 6) {
      const long = code === TABLE_DEFINITION;
      const stated = long && at + 1 < list.length ? view.getUint16(at, true) - 1 : (list[at] ?? 0);
      at += long ? 2 : 1;
      // A list of tabs longer than a byte can say: nothing after it can be found.
      if (code === TABS && stated === 255) return;
      size = Math.max(0, stated);
    }
    visit(code, list.subarray(at, at + size));
    at += size;
  }
}

/** Cell borders in twips, and flags of twenty bytes a cell. */
function readCells(operand: Uint8Array): RowCell[] {
  const count = operand[0] ?? 0;
  const view = viewOf(operand);
  if (count > 64 || operand.length < 1 + (count + 1) * 2) return [];
  const edge = (i: number) => view.getInt16(1 + i * 2, true);
  return Array.from({ length: count }, (_, i) => {
    const at = 1 + (count + 1) * 2 + i * 20;
    const flags = at + 2 <= operand.length ? view.getUint16(at, true) : 0;
    const vertical = (flags >> 5) & 3;
    return {
      left: edge(i),
      right: edge(i + 1),
      merge: vertical === 1 ? "continue" : vertical === 3 ? "restart" : "none",
      joined: (flags & 3) === 1,
    };
  });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
