/** Tests of the statutory tables: which edition, how many cells of how many, blanks, doubts. */
import type { Bilingual, Cell, TableId } from "@/lib/domain";
import { cellId, TABLE_IDS } from "@/lib/domain";
import { formCells, formLine } from "@/lib/statutory-form";
import { describeMeasure } from "@/lib/views";
import type { ScreenedDocument } from "./screened-document";
import type { ScreenTest, ScreenTestId } from "./screen-test";

const NAMES: Record<TableId, Bilingual> = {
  disclosure: { zh: "表二 主动公开", en: "table 2, proactive disclosure" },
  requests: { zh: "表三 收到和处理申请", en: "table 3, requests" },
  review: { zh: "表四 复议、诉讼", en: "table 4, review" },
};

function idOf(table: TableId): ScreenTestId {
  return `table-${table}`;
}

/** Lines of the form that the document does not print. */
function missingLines(cells: Cell[], table: TableId, edition: "2019" | "2021"): Bilingual[] {
  const standing = new Set(cells.map(({ line }) => line));
  const lines = [...new Set(formCells(edition, table).map(({ line }) => line.id))];
  return lines
    .filter((line) => !standing.has(line))
    .map((line) => formLine(edition, table, line)?.label ?? { zh: line, en: line });
}

function screenTable({ parsed }: ScreenedDocument, table: TableId): ScreenTest {
  const id = idOf(table);
  const edition = parsed.report.editions[table];
  const cells = parsed.cells.filter((cell) => cell.table === table);
  if (!edition || cells.length === 0) {
    const expected = parsed.report.kind === "annual-disclosure";
    return {
      id,
      state: expected ? "warning" : "pass",
      found: expected
        ? {
            zh: `文件里没有${NAMES[table].zh}：这些值记为缺失，不是零`,
            en: `The document has no ${NAMES[table].en}: its values are missing, not zero`,
          }
        : { zh: "没有，这类报告也不需要", en: "None, and this kind of report needs none" },
    };
  }
  const expected = formCells(edition, table).length;
  const missing = missingLines(cells, table, edition);
  return {
    id,
    state: cells.length === expected ? "pass" : "warning",
    found: {
      zh: `${edition} 版，${expected} 格中读到 ${cells.length} 格`,
      en: `${edition} edition, ${cells.length} of ${expected} cells found`,
    },
    ...(missing.length > 0
      ? {
          details: missing.map(({ zh, en }) => ({
            text: { zh: `没有这一行：${zh}`, en: `No such line: ${en}` },
            at: null,
          })),
        }
      : {}),
  };
}

/** The cell by the form's own words, and what stands in it. */
function quote(cell: Cell) {
  const { text, at } = cell;
  const id = cellId(cell);
  const { zh, en } = describeMeasure(id)?.label ?? { zh: id, en: id };
  return { text: { zh: `${zh}：“${text}”`, en: `${en}: “${text}”` }, at };
}

function screenBlanks({ parsed }: ScreenedDocument): ScreenTest {
  const blanks = parsed.cells.filter(({ status }) => status === "blank").length;
  return {
    id: "blanks",
    state: blanks > 0 ? "warning" : "pass",
    found:
      blanks > 0
        ? {
            zh: `${blanks} 格空白，照样记为空白，不当作零`,
            en: `${blanks} blank, kept as blank, not zero`,
          }
        : { zh: "没有空白格", en: "No blank cell" },
  };
}

function screenUnreadable({ parsed }: ScreenedDocument): ScreenTest {
  const unreadable = parsed.cells.filter(({ status }) => status === "unreadable");
  return {
    id: "unreadable",
    state: unreadable.length > 0 ? "warning" : "pass",
    found:
      unreadable.length > 0
        ? {
            zh: `${unreadable.length} 格读不准，不取任何数字`,
            en: `${unreadable.length} cells cannot be read for certain: no number is taken from them`,
          }
        : { zh: "没有读不准的格", en: "No cell in doubt" },
    ...(unreadable.length > 0 ? { details: unreadable.map(quote) } : {}),
  };
}

export function screenTables(screened: ScreenedDocument): ScreenTest[] {
  return [
    ...TABLE_IDS.map((table) => screenTable(screened, table)),
    screenBlanks(screened),
    screenUnreadable(screened),
  ];
}
