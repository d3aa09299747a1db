/**
 * word/document.xml → Flow: paragraphs as lines, tables with their merges. Tracked deletions are
 * left out and insertions read as text; automatic numbers are put before their paragraphs.
 */
import type { Flow, FlowTable } from "../flow/flow";
import { FlowBuilder } from "../flow/flow-builder";
import { noteBehindFigure } from "../flow/note-mark";
import type { Limits } from "../limits";
import { mergeCells, type DocxCell } from "./merge-cells";
import type { Numbering } from "./numbering";
import { applyRunProperty, PLAIN_RUN, type RunLook } from "./run-look";
import type { Styles } from "./styles";
import type { XmlHandler } from "./walk-xml";

/** Their content is not part of the text, or is a second copy of it. */
const SKIPPED = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "rt",
  "pPrChange",
  "rPrChange",
  "tcPrChange",
  "trPrChange",
  "tblPrChange",
  "sectPr",
]);

/** Footnotes Word adds of itself: separators. */
const NOTE_SEPARATORS = new Set(["separator", "continuationSeparator", "continuationNotice"]);

type ListPlace = { list: string | null; level: number };

/** One text: the document's, or that of a text box anchored in it. */
type Story = {
  builder: FlowBuilder;
  tables: { table: FlowTable | null; cell: DocxCell | null; deleted: boolean }[];
  boxes: Flow[];
  paragraph: ListPlace & { labelled: boolean };
  /** The mark that ends the paragraph is deleted: the next one goes on in its line. */
  goesOn: boolean;
};

export type DocumentWalk = { handler: XmlHandler; done: () => Flow };

/**
 * `styles`: list places that paragraph styles bring with them, and the look of character styles.
 * `chunk`: what stands in a part of another format that the text takes in, by the part's id.
 */
export function walkDocument(context: {
  limits: Limits;
  numbering: Numbering;
  styles: Styles;
  chunk: (id: string) => Flow;
}): DocumentWalk {
  const { limits, numbering, styles, chunk } = context;
  const root = newStory(limits);
  const stories = [root];
  const path: string[] = [];
  let skipping = 0;
  let look: RunLook = { ...PLAIN_RUN };
  /** What stood last was raised text of its own, which goes on: no note stands behind it. */
  let wasRaised = false;
  let inRunText = false;

  const story = () => stories.at(-1) ?? root;

  function addText(text: string): void {
    const { builder, paragraph } = story();
    if (!paragraph.labelled) {
      paragraph.labelled = true;
      if (paragraph.list !== null && paragraph.list !== "0") {
        builder.text(numbering.next(paragraph.list, paragraph.level));
      }
    }
    builder.text(text);
  }

  function openProperty(name: string, value: string | undefined): void {
    const { tables, paragraph } = story();
    const table = tables.at(-1);
    const parent = path.at(-2);
    if (name === "pStyle") Object.assign(paragraph, styles.lists.get(value ?? "") ?? {});
    else if (name === "rStyle") Object.assign(look, styles.looks.get(value ?? "") ?? {});
    else if (parent === "numPr" && name === "numId") paragraph.list = value ?? null;
    else if (parent === "numPr" && name === "ilvl") paragraph.level = Number(value) || 0;
    else if (parent === "rPr") applyRunProperty(look, name, value);
    else if (!table) return;
    else if (name === "gridSpan" && table.cell) table.cell.columnSpan = clampSpan(value);
    else if ((name === "vMerge" || name === "vmerge") && table.cell)
      table.cell.merge = value === "restart" ? "restart" : "continue";
    else if (name === "gridBefore" && table.table) {
      story().builder.openCell({ rowSpan: 1, columnSpan: clampSpan(value) });
    }
  }

  const handler: XmlHandler = {
    open(name, attribute) {
      path.push(name);
      const current = story();
      if (skipping === 0 && isDeletedEnd(name, path)) current.goesOn = true;
      if (skipping > 0 || (SKIPPED.has(name) && !isRowMark(name, path))) {
        skipping += 1;
        return;
      }
      const { builder, tables } = current;
      switch (name) {
        case "p":
          if (!current.goesOn) builder.endLine();
          current.paragraph = { list: null, level: 0, labelled: current.goesOn };
          current.goesOn = false;
          break;
        case "r":
          look = { ...PLAIN_RUN };
          break;
        case "t":
          inRunText = !look.hidden;
          break;
        case "tab":
          if (path.at(-2) === "r") addText("\t");
          break;
        case "br":
        case "cr":
          builder.endLine();
          break;
        case "noBreakHyphen":
          addText("-");
          break;
        case "altChunk":
          builder.adopt(chunk(attribute("id") ?? ""));
          break;
        case "sym":
          addText(symbol(attribute("char")));
          break;
        case "drawing":
        case "pict":
        case "object":
          builder.picture();
          break;
        case "txbxContent":
          stories.push(newStory(limits));
          break;
        case "tbl":
          tables.push({ table: builder.openTable(), cell: null, deleted: false });
          break;
        case "tr":
          builder.openRow();
          break;
        case "tc": {
          const cell = builder.openCell({ rowSpan: 1, columnSpan: 1 });
          const table = tables.at(-1);
          if (table) table.cell = cell;
          break;
        }
        case "del": {
          const table = tables.at(-1);
          if (table) table.deleted = true;
          break;
        }
        case "footnote":
        case "endnote":
          if (NOTE_SEPARATORS.has(attribute("type") ?? "")) skipping += 1;
          break;
        default:
          openProperty(name, attribute("val"));
      }
    },
    close(name) {
      path.pop();
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      const current = story();
      const { builder, tables } = current;
      if (name === "t") inRunText = false;
      else if (name === "p") {
        if (!current.goesOn) builder.endLine();
        for (const box of current.boxes.splice(0)) builder.adopt(box);
      } else if (name === "tc") {
        builder.closeCell();
        current.goesOn = false;
      } else if (name === "tr") closeRow(current);
      else if (name === "tbl") {
        builder.closeTable();
        const table = tables.pop()?.table;
        if (table) mergeCells(table);
      } else if (name === "txbxContent" && stories.length > 1) {
        stories.pop();
        story().boxes.push(builder.finish());
      }
    },
    text(text) {
      if (!inRunText || skipping > 0 || !text) return;
      const { line } = story().builder;
      const goesOn = wasRaised && line !== "";
      const note = look.raised && !goesOn ? noteBehindFigure(text, line) : null;
      wasRaised = look.raised && note === null;
      addText(note ?? text.replace(/[\r\n\t]+/g, " "));
    },
  };
  return { handler, done: () => root.builder.finish() };
}

function newStory(limits: Limits): Story {
  return {
    builder: new FlowBuilder(limits.depth),
    tables: [],
    boxes: [],
    paragraph: { list: null, level: 0, labelled: true },
    goesOn: false,
  };
}

function closeRow({ builder, tables }: Story): void {
  const table = tables.at(-1);
  builder.closeCell();
  if (table?.deleted && table.table) builder.dropRow();
  if (table) table.deleted = false;
}

/** <w:trPr><w:del/> marks a whole row as deleted; it wraps nothing. */
function isRowMark(name: string, path: string[]): boolean {
  return name === "del" && path.at(-2) === "trPr";
}

/** A paragraph's mark is deleted, by the properties of its mark. */
function isDeletedEnd(name: string, path: string[]): boolean {
  return name === "del" && path.at(-2) === "rPr" && path.at(-3) === "pPr";
}

function clampSpan(value: string | undefined): number {
  return Math.min(256, Math.max(1, Number.parseInt(value ?? "1", 10) || 1));
}

/** A symbol font's character: its code as it stands, which is no figure whatever it looks like. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? "", 16);
  return Number.isNaN(point) || point < 0x20 || point > 0xffff ? "" : String.fromCharCode(point);
}
