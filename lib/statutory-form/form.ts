/**
 * The statutory form as data: every table, line and column of both editions, walked by the
 * parser, the rules, the pages and the exports alike. Source: statutory-form.json.
 */
import type { Bilingual, CellId, Edition, TableId } from "@/lib/domain";
import { cellId, EDITIONS, TABLE_IDS } from "@/lib/domain";
import form from "./statutory-form.json";

export type FormColumn = { id: string; label: Bilingual };
export type FormLine = {
  id: string;
  label: Bilingual;
  /** Printed label of the group it stands under, 2021 and 2019 alike. */
  group?: string;
  /** Clause of article 20 that a line of `disclosure` stands under. */
  clause?: string;
  unit: string;
  columns: FormColumn[];
};
export type FormTable = { id: TableId; label: Bilingual; lines: FormLine[]; columns: FormColumn[] };
export type FormCell = { id: CellId; table: TableId; line: FormLine; column: FormColumn };

type RawLine = {
  id: string;
  zh: string;
  en: string;
  group?: string;
  clause?: string;
  unit?: string;
  columns?: RawColumn[];
};
type RawColumn = { id: string; zh: string; en: string };
type RawTable = { zh: string; en: string; lines: RawLine[]; columns?: RawColumn[] };
type RawEdition = { issuedAs: string; tables: Record<TableId, RawTable> };

const raw = form.editions as unknown as Record<Edition, RawEdition>;

function toColumn({ id, zh, en }: RawColumn): FormColumn {
  return { id, label: { zh, en } };
}

function toTable(id: TableId, table: RawTable): FormTable {
  const columns = (table.columns ?? []).map(toColumn);
  const lines = table.lines.map((line) => ({
    id: line.id,
    label: { zh: line.zh, en: line.en },
    ...(line.group ? { group: line.group } : {}),
    ...(line.clause ? { clause: line.clause } : {}),
    unit: line.unit ?? "件",
    columns: line.columns ? line.columns.map(toColumn) : columns,
  }));
  return { id, label: { zh: table.zh, en: table.en }, lines, columns };
}

const tables = Object.fromEntries(
  EDITIONS.map((edition) => [
    edition,
    Object.fromEntries(TABLE_IDS.map((id) => [id, toTable(id, raw[edition].tables[id])])),
  ]),
) as Record<Edition, Record<TableId, FormTable>>;

/** A table of the form in one edition. */
export function formTable(edition: Edition, table: TableId): FormTable {
  return tables[edition][table];
}

/** Every cell of a table, line by line as the form prints them. */
export function formCells(edition: Edition, table: TableId): FormCell[] {
  return formTable(edition, table).lines.flatMap((line) =>
    line.columns.map((column) => ({
      id: cellId({ table, line: line.id, column: column.id }),
      table,
      line,
      column,
    })),
  );
}

/** One line of a table, or null when the edition has none of that id. */
export function formLine(edition: Edition, table: TableId, line: string): FormLine | null {
  return formTable(edition, table).lines.find(({ id }) => id === line) ?? null;
}

/** Groups whose total is the sum of their lines, addressable like a line. */
export const GROUPS = {
  refused: { label: { zh: "不予公开", en: "Refused" }, prefix: "refused." },
  unable: { label: { zh: "无法提供", en: "Unable to provide" }, prefix: "unable." },
  notProcessed: { label: { zh: "不予处理", en: "Not processed" }, prefix: "notProcessed." },
  otherHandling: { label: { zh: "其他处理", en: "Other handling" }, prefix: "otherHandling." },
} as const;
export type GroupId = keyof typeof GROUPS;

/** The document an edition of the form was issued as. */
export function issuedAs(edition: Edition): string {
  return raw[edition].issuedAs;
}

/** The lines of a group in one edition; empty where the edition prints the group as one line. */
export function groupLines(edition: Edition, group: GroupId): FormLine[] {
  return formTable(edition, "requests").lines.filter(({ id }) =>
    id.startsWith(GROUPS[group].prefix),
  );
}
