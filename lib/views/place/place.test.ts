import { describe, expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderDocx } from "@/fixtures/generator/render-docx";
import { renderHtml } from "@/fixtures/generator/render-html";
import { renderPdf } from "@/fixtures/generator/render-pdf";
import { cellId, type Cell, type DocumentLayout } from "@/lib/domain";
import { readDocument } from "@/lib/ingest/formats";
import { layoutOf } from "@/lib/ingest/layout-of";
import { readReport } from "@/lib/ingest/pipeline";
import { formTable } from "@/lib/statutory-form";
import type { PlaceView } from "./place-view";
import { isValue } from "./table-heads";
import { viewPlace } from "./view-place";
import { partOfBox } from "./view-page";

const made = makeReport(41, {
  labels: { mark: ".", width: "full", shortNormative: false, wrapped: false },
  print: { blankShare: 0.3, blankMark: "" },
});

/** What the form calls a cell's line and column. */
function formWords({ table, line, column }: Cell) {
  const edition = made.editions[table] ?? "2021";
  const { lines, columns } = formTable(edition, table);
  const own = lines.find(({ id }) => id === line);
  const heads = own?.columns ?? columns;
  return {
    // The table of review has one row; its lines are heads of columns.
    line: table === "review" ? "" : (own?.label.zh ?? ""),
    column: heads.find(({ id }) => id === column)?.label.zh ?? "",
  };
}

/** Without marks and blanks, which issuers set as they like. */
const letters = (label = "") => label.replaceAll(/[\s\p{P}]/gu, "");

async function open(bytes: Uint8Array) {
  const document = await readDocument(bytes, { limits: { milliseconds: 60_000 } });
  const { cells, figures } = readReport(document);
  const marks = [
    ...cells.flatMap((cell) =>
      cell.at ? [{ ...cell.at, kind: "cell" as const, id: cellId(cell) }] : [],
    ),
    ...figures.map(({ at }, index) => ({ ...at, kind: "figure" as const, id: String(index) })),
  ].sort((a, b) => a.start - b.start);
  const { text } = document;
  const view = (at: Cell["at"]): PlaceView => {
    const found =
      at && viewPlace({ text, marks, layout: layoutOf(document), at, labelOf: () => null });
    if (!found) throw new Error("no place");
    return found;
  };
  return { text, cells, figures, view };
}

const html = () => open(new TextEncoder().encode(renderHtml(made, "plain")));
const files = [
  ["HTML", html],
  ["DOCX", async () => open(await renderDocx(made))],
  ["a PDF with lines", async () => open(await renderPdf(made, "ruled"))],
] as const;

describe.each(files)("every cell of %s", (_, opened) => {
  it("is found in its table, under the heads of its own line and column", async () => {
    const { cells, view } = await opened();
    expect(cells.length).toBeGreaterThan(190);
    for (const cell of cells) {
      const { table, readAs, text } = view(cell.at);
      const asked = table?.rows.flatMap((row) => row.cells).filter((each) => each.asked);
      expect(asked?.map((each) => each.text)).toEqual([text]);
      expect(text).toBe(cell.text);
      expect(readAs).toMatchObject({ kind: "cell", id: cellId(cell) });
      const { line, column } = formWords(cell);
      expect(letters(table?.rowHeads.join(""))).toContain(letters(line));
      expect(letters(table?.columnHeads.join(""))).toContain(letters(column));
    }
  });
});

describe("a place in a PDF", () => {
  it("is marked on its page, the words of the cell inside the mark", async () => {
    const { cells, view } = await open(await renderPdf(made, "ruled"));
    for (const { at, status } of cells) {
      const { page } = view(at);
      const [mark] = page?.marked ?? [];
      expect(page?.marked).toHaveLength(1);
      const own = page?.words.filter((words) => words.at.start === at?.start && words.text !== "");
      const inside = (own ?? []).filter(
        ({ box }) =>
          mark &&
          box.x >= mark.x &&
          box.y >= mark.y &&
          box.x + box.width <= mark.x + mark.width + 0.5 &&
          box.y + box.height <= mark.y + mark.height + 0.5,
      );
      if (status === "reported") expect(inside).toHaveLength(1);
      expect(inside).toHaveLength(own?.length ?? -1);
    }
  });

  it("is a part of its line for a figure of the prose", async () => {
    const { figures, view } = await open(await renderPdf(made, "ruled"));
    expect(figures.length).toBeGreaterThan(0);
    for (const { at } of figures) {
      const { page, table } = view(at);
      expect(table).toBeNull();
      const [mark] = page?.marked ?? [];
      const line = page?.words.find(
        (words) => words.at.start <= at.start && at.start < words.at.end,
      );
      expect(mark && line && mark.x >= line.box.x - 0.01).toBe(true);
      expect(mark && line && mark.width <= line.box.width).toBe(true);
    }
  });

  it("reckons wide characters twice as wide", () => {
    const box = { x: 10, y: 0, width: 60, height: 10 };
    const words = { at: { start: 5, end: 9 }, page: 1, box };
    const text = "....." + "收12件" + "...";
    expect(partOfBox(words, text, { start: 6, end: 9 })).toEqual({ ...box, x: 30, width: 40 });
    expect(partOfBox(words, text, { start: 0, end: 6 })).toEqual({ ...box, width: 20 });
  });
});

describe("a place in the text", () => {
  const text = "标题\n共3件\n共4件\n";
  const marks = [
    { start: 4, end: 6, kind: "figure" as const, id: "0" },
    { start: 3, end: 7, kind: "finding" as const, id: "9" },
    { start: 8, end: 10, kind: "figure" as const, id: "1" },
  ].sort((a, b) => a.start - b.start);
  const plain = { text, marks, layout: null, labelOf: () => null };

  it("has its line, and leads to the number before and after it", () => {
    expect(viewPlace({ ...plain, at: { start: 4, end: 6 } })).toMatchObject({
      text: "3件",
      line: 2,
      readAs: { kind: "figure", id: "0" },
      previous: null,
      next: { start: 8, end: 10 },
      page: null,
      table: null,
    });
    expect(viewPlace({ ...plain, at: { start: 8, end: 10 } })).toMatchObject({
      line: 3,
      previous: { start: 4, end: 6 },
      next: null,
    });
  });

  it("is none beyond the text", () => {
    expect(viewPlace({ ...plain, at: { start: 8, end: 99 } })).toBeNull();
  });
});

describe("a table around a cell", () => {
  const rows = [
    "项目\t甲\t乙",
    "一\t1\t2",
    "二\t3\t4",
    "三\t5\t6",
    "四\t7\t8",
    "五\t9\t10",
    "六\t\t12",
  ];
  const text = rows.join("\n");
  let start = 0;
  const cells = rows.flatMap((line, row) =>
    line.split("\t").map((own, column) => {
      const at = { start, end: start + own.length };
      start = at.end + 1;
      return { at, row, column, rowSpan: 1, columnSpan: 1, frame: null };
    }),
  );
  const layout: DocumentLayout = {
    pages: [],
    words: [],
    tables: [{ rows: rows.length, columns: 3, ruled: false, cells }],
  };
  const view = (of: string) => {
    const found = cells.find(({ at }) => text.slice(at.start, at.end) === of);
    const at = found?.at ?? { start: 0, end: 0 };
    return viewPlace({ text, marks: [], layout, at, labelOf: () => null })?.table;
  };

  it("shows the rows around it and the head of its column, however far above", () => {
    expect(view("8")).toMatchObject({
      row: 5,
      column: 3,
      rowHeads: ["四"],
      columnHeads: ["乙"],
    });
    expect(view("8")?.rows.map(({ row }) => row)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(view("3")?.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  });

  it("cuts the words of a long cell, never those of the cell asked for", () => {
    const long = "长".repeat(80);
    const cell = (start: number, column: number) => ({
      at: { start, end: start + long.length },
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      frame: null,
    });
    const found = viewPlace({
      text: long + long,
      marks: [],
      layout: {
        pages: [],
        words: [],
        tables: [{ rows: 1, columns: 2, ruled: false, cells: [cell(0, 0), cell(80, 1)] }],
      },
      at: { start: 80, end: 160 },
      labelOf: () => null,
    })?.table;
    expect(found?.rows[0]?.cells.map(({ text: own }) => own)).toEqual([
      `${"长".repeat(60)}…`,
      long,
    ]);
  });

  it("finds an empty cell, which stands nowhere else in the text", () => {
    expect(view("")).toMatchObject({ row: 7, column: 2, rowHeads: ["六"], columnHeads: ["甲"] });
  });

  it("cuts a cell that spans beyond what is shown", () => {
    const spanning = cells.map((cell) =>
      cell.column === 0 && cell.row > 0 ? { ...cell, rowSpan: 6, row: 1 } : cell,
    );
    const [first] = spanning.filter(({ row, column }) => row === 1 && column === 0);
    const tall = [...spanning.filter(({ column }) => column > 0), first].flatMap((c) => c ?? []);
    const tables = [{ rows: rows.length, columns: 3, ruled: false, cells: tall }];
    const asked = cells.find(({ at }) => text.slice(at.start, at.end) === "9");
    const found = viewPlace({
      text,
      marks: [],
      layout: { ...layout, tables },
      at: asked?.at ?? { start: 0, end: 0 },
      labelOf: () => null,
    })?.table;
    const spans = found?.rows.flatMap((row) =>
      row.cells.filter(({ text: own }) => own === "一").map((cell) => [row.row, cell.rowSpan]),
    );
    expect(spans).toEqual([[4, 4]]);
  });
});

describe("a value", () => {
  it.each(["", "0", "1,234", "3.5", "/", "——", "无", "22(其中修订16件)", "251000元"])(
    "is %j",
    (own) => {
      expect(isValue({ text: own })).toBe(true);
    },
  );
  it.each(["1.属于国家秘密", "2、其他", "(1)主动", "总计", "3)其他", "无法提供"])(
    "is not %j",
    (own) => {
      expect(isValue({ text: own })).toBe(false);
    },
  );
});
