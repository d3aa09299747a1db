/** What there is to say about reading a table, in both languages, with its place. */
import type { Bilingual, Cell, Message, Severity, Span, TableId } from "@/lib/domain";
import { cellInTable, columnName, formTable, lineInTable, TABLE_NAMES } from "@/lib/statutory-form";

function say(code: string, severity: Severity, at: Span | null, zh: string, en: string): Message {
  return { code, severity, message: { zh, en }, at };
}

type Place = Pick<Cell, "table" | "line" | "column">;

function nameOf({ table, line, column }: Place): Bilingual {
  return cellInTable(table, line, column);
}

export function tableLabel(table: TableId): Bilingual {
  return formTable("2021", table).label;
}

export const tableMessages = {
  tableMissing(table: TableId, at: Span | null, stripped: boolean): Message {
    const { zh, en } = tableLabel(table);
    return say(
      "table-missing",
      "warning",
      at,
      stripped
        ? `表“${zh}”（${table}）中没有任何数字，按缺失处理，不作零计。`
        : `文中没有表“${zh}”（${table}）。`,
      stripped
        ? `Table ${table} (${en}) stands without a single number; its cells are missing, not zero.`
        : `Table ${table} (${en}) is not in the document.`,
    );
  },
  tablePictured(table: TableId, at: Span): Message {
    const name = TABLE_NAMES[table];
    return say(
      "table-pictured",
      "warning",
      at,
      `标题“${tableLabel(table).zh}”之下只有图片，图中的数字不能读取。请另行录入，或先作文字识别。`,
      `Under the heading of ${name.en} stands a picture, whose numbers cannot be read. Type them in, or have its text recognised first.`,
    );
  },
  tableUnreadable(table: TableId, at: Span): Message {
    const { zh, en } = TABLE_NAMES[table];
    return say(
      "table-unreadable",
      "warning",
      at,
      `${zh}中有数字，但没有一格能确定属于哪一行哪一列，各格均未读取。`,
      `${en} holds numbers, but not one of them certainly belongs to a line and a column; no cell was read.`,
    );
  },
  linesLost(table: TableId, at: Span): Message {
    const { zh, en } = TABLE_NAMES[table];
    return say(
      "lines-lost",
      "warning",
      at,
      `文中相同的行只剩一行，${zh}的数字已不全，各格均未读取。`,
      `Of equal lines only one is left in the text, so numbers of ${en} are gone; no cell was read.`,
    );
  },
  missingLine(table: TableId, line: string, at: Span | null): Message {
    const name = lineInTable(table, line);
    return say(
      "missing-line",
      "warning",
      at,
      `没有${name.zh}一行。`,
      `The line is not there: ${name.en}.`,
    );
  },
  missingColumn(table: TableId, line: string, column: Bilingual, at: Span | null): Message {
    const name = lineInTable(table, line);
    return say(
      "missing-column",
      "warning",
      at,
      `${name.zh}行没有“${column.zh}”一列。`,
      `${name.en} has no column “${column.en}”.`,
    );
  },
  unreadableCell(cell: Place, text: string, at: Span | null): Message {
    const name = nameOf(cell);
    return say(
      "unreadable-cell",
      "warning",
      at,
      `${name.zh}的内容“${clip(text)}”不是可确定的数字。`,
      `${name.en} holds "${clip(text)}", which is not certainly one number.`,
    );
  },
  rowLength(table: TableId, line: string, found: number, expected: number, at: Span): Message {
    const name = lineInTable(table, line);
    return say(
      "row-length",
      "warning",
      at,
      `${name.zh}行有 ${found} 格，应有 ${expected} 格，无法确定各数所属的列。`,
      `${name.en} prints ${found} cells where ${expected} belong; which is which is not certain.`,
    );
  },
  unknownLine(table: TableId, text: string, at: Span): Message {
    return say(
      "unknown-line",
      "warning",
      at,
      `表“${tableLabel(table).zh}”中的“${clip(text)}”不是规定表式中的行，未读取。`,
      `"${clip(text)}" is no line of ${TABLE_NAMES[table].en}; it was not read.`,
    );
  },
  unknownColumn(table: TableId, text: string, at: Span): Message {
    return say(
      "unknown-column",
      "warning",
      at,
      `表“${tableLabel(table).zh}”中的“${clip(text)}”不是规定表式中的列，未读取。`,
      `"${clip(text)}" is no column of ${TABLE_NAMES[table].en}; it was not read.`,
    );
  },
  nearLabel(table: TableId, line: string, text: string, at: Span): Message {
    const name = lineInTable(table, line);
    return say(
      "near-label",
      "notice",
      at,
      `“${clip(text)}”与表式用语略有出入，按位置和字形读作${name.zh}。`,
      `"${clip(text)}" differs slightly from the form; read as ${name.en} by place and wording.`,
    );
  },
  nearColumn({ table, line, column }: Place, text: string, at: Span): Message {
    const name = columnName(table, line, column);
    return say(
      "near-label",
      "notice",
      at,
      `“${clip(text)}”与表式用语略有出入，按字形读作${TABLE_NAMES[table].zh}“${name.zh}”一列。`,
      `"${clip(text)}" differs slightly from the form; read as “${name.en}” of ${TABLE_NAMES[table].en}.`,
    );
  },
  groupTotal(table: TableId, text: string, at: Span): Message {
    return say(
      "group-total",
      "notice",
      at,
      `“${clip(text)}”是小计行，表式中没有，未读取。`,
      `"${clip(text)}" is a subtotal the form does not have; it was not read.`,
    );
  },
  unitConverted(cell: Place, text: string, value: number, at: Span | null): Message {
    const name = nameOf(cell);
    return say(
      "unit-converted",
      "notice",
      at,
      `${name.zh}印作“${clip(text)}”，按表式单位记为 ${value}。`,
      `${name.en} prints "${clip(text)}"; recorded as ${value} in the form's unit.`,
    );
  },
  /** `each`: of a project, in the form's 10,000 yuan. */
  unitDoubtful(cell: Place, text: string, each: number, at: Span | null): Message {
    const name = nameOf(cell);
    const hundredMillions = Math.round(each / 1_000) / 10;
    return say(
      "unit-doubtful",
      "notice",
      at,
      `${name.zh}印作“${clip(text)}”。按表式单位（万元），平均每个项目${hundredMillions}亿元；原文可能以元计。数字照原文记录。`,
      `${name.en} prints "${clip(text)}". In the form's unit (10,000 yuan) that is ${(hundredMillions * 100).toLocaleString("en")} million yuan a project; the report may mean yuan. The number is kept as printed.`,
    );
  },
  valueWithWords(cell: Place, text: string, value: number, at: Span | null): Message {
    const name = nameOf(cell);
    return say(
      "value-with-words",
      "notice",
      at,
      `${name.zh}印作“${clip(text)}”，读作 ${value}。`,
      `${name.en} prints "${clip(text)}"; read as ${value}.`,
    );
  },
  tableRepeated(table: TableId, differs: boolean, at: Span): Message {
    return say(
      "table-repeated",
      differs ? "warning" : "notice",
      at,
      differs
        ? `表“${tableLabel(table).zh}”出现两次且数字不同，取先出现的完整一份。如果是两份报告合在一个文件里，请拆开分别收录。`
        : `表“${tableLabel(table).zh}”出现两次，取先出现的完整一份。`,
      differs
        ? `${TABLE_NAMES[table].en} stands twice with different numbers; the first complete one was read. If two reports stand in one file, bring them in apart.`
        : `${TABLE_NAMES[table].en} stands twice; the first complete one was read.`,
    );
  },
  strayValues(table: TableId, at: Span | null): Message {
    return say(
      "stray-values",
      "warning",
      at,
      `${TABLE_NAMES[table].zh}中有数字不属于任何一行，各格可能错行；不能由合计证明的行均未读取。`,
      `${TABLE_NAMES[table].en} holds numbers that belong to no line, so cells may have slipped; lines that no sum proves were not read.`,
    );
  },
  editionUnknown(table: TableId, at: Span | null): Message {
    return say(
      "edition-unknown",
      "warning",
      at,
      `无法判断表“${tableLabel(table).zh}”属于哪一版表式。`,
      `Which edition of the form ${TABLE_NAMES[table].en} follows could not be told.`,
    );
  },
};

/** Quotes stay short: the place says where the whole of it stands. */
function clip(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > 40 ? `${flat.slice(0, 40)}…` : flat;
}
