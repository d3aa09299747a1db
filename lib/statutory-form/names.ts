/** What tables, lines, columns and cells are called in sentences, from their ids. */
import { parseCellId, type Bilingual, type CellId, type TableId } from "@/lib/domain";
import { formLine, formTable } from "./form";

export const TABLE_NAMES: Record<TableId, Bilingual> = {
  disclosure: { zh: "表二", en: "Table 2" },
  requests: { zh: "表三", en: "Table 3" },
  review: { zh: "表四", en: "Table 4" },
};

const marks = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.、])/;

/** The label without list mark and without its bracketed explanation. */
function short(label: Bilingual): Bilingual {
  return { zh: label.zh.replace(marks, "").replace(/[(（].*[)）]$/, ""), en: label.en };
}

export function lineName(table: TableId, line: string): Bilingual {
  const found = formLine("2021", table, line) ?? formLine("2019", table, line);
  return found ? short(found.label) : { zh: line, en: line };
}

export function columnName(table: TableId, line: string, column: string): Bilingual {
  for (const edition of ["2021", "2019"] as const) {
    const columns = formLine(edition, table, line)?.columns ?? formTable(edition, table).columns;
    const found = columns.find(({ id }) => id === column);
    if (found) return short(found.label);
  }
  return { zh: column, en: column };
}

/** A line with its table: 表三“予以公开” */
export function lineInTable(table: TableId, line: string): Bilingual {
  const [form, name] = [TABLE_NAMES[table], lineName(table, line)];
  return { zh: `${form.zh}“${name.zh}”`, en: `${form.en}, “${name.en}”` };
}

/** A cell with its table: 表三“予以公开·自然人” */
export function cellInTable(table: TableId, line: string, column: string): Bilingual {
  const [form, name] = [TABLE_NAMES[table], cellName(`${table}/${line}/${column}` as CellId)];
  return { zh: `${form.zh}“${name.zh}”`, en: `${form.en}, “${name.en}”` };
}

/** "予以公开·自然人" */
export function cellName(id: CellId): Bilingual {
  const parts = parseCellId(id);
  if (!parts) return { zh: id, en: id };
  const line = lineName(parts.table, parts.line);
  const column = columnName(parts.table, parts.line, parts.column);
  return { zh: `${line.zh}·${column.zh}`, en: `${line.en}, ${column.en}` };
}
