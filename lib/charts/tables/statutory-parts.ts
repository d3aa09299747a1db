/** The three tables of the national form as rows of cells, spans and heads as it prints them. */
import type { Edition, Locale, TableId } from "@/lib/domain";
import { cellId } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { formTable, GROUPS, type FormColumn, type FormLine } from "@/lib/statutory-form";
import type { ChartPoint } from "../spec";
import { widestPiece } from "../drawing/text-measure";
import { groupCell, headCell, labelCell, valueCell } from "./cells";
import {
  clauseNumber,
  disclosureBlocks,
  disclosureWidth,
  requestRows,
  spreadColumns,
  type LabelCell,
} from "./form-layout";
import type { TableCellSpec, TablePart } from "./table-spec";

export type FormContext = {
  edition: Edition;
  locale: Locale;
  /** The value of a cell, and what became of it. */
  pointOf: (id: string) => ChartPoint;
};

/** A blank prints the mark that stands in it, or nothing; what cannot be read stands as it is. */
function printed({ state, label, text }: ChartPoint): string {
  if (state === "blank") return text?.trim() ?? "";
  return state === "unreadable" ? text?.trim() || label : label;
}

function valueOf(
  { pointOf, locale }: FormContext,
  at: { table: TableId; line: FormLine; column: FormColumn },
  columns = 1,
): TableCellSpec {
  const { table, line, column } = at;
  const id = cellId({ table, line: line.id, column: column.id });
  const names = [inLocale(line.label, locale), inLocale(column.label, locale)] as const;
  const point = pointOf(id);
  return valueCell(point, { unit: line.unit, names, text: printed(point) }, { columns });
}

/** Table two: blocks by clause of article 20, each with column heads of its own. */
function disclosure(context: FormContext): TablePart {
  const { edition, locale } = context;
  const t = translator(locale);
  const table = formTable(edition, "disclosure");
  const width = disclosureWidth(table);
  const rows = disclosureBlocks(table).flatMap(({ clause, columns, lines }) => {
    const spans = spreadColumns(columns.length, width);
    return [
      [
        groupCell(t("report.table.clause", { clause, number: clauseNumber(clause) }), {
          columns: width + 1,
        }),
      ],
      [
        headCell(t("report.table.content")),
        ...columns.map(({ label }, at) => headCell(label[locale], { columns: spans[at] ?? 1 })),
      ],
      ...lines.map((line) => [
        labelCell(line.label[locale]),
        ...line.columns.map((column, at) =>
          valueOf(context, { table: "disclosure", line, column }, spans[at]),
        ),
      ]),
    ];
  });
  const widths = [5, ...Array.from({ length: width }, () => 8 / width)];
  return { id: "disclosure", caption: null, widths, headRows: 0, ruled: "form", rows };
}

function requestHead({ edition, locale }: FormContext): TableCellSpec[][] {
  const t = translator(locale);
  const { columns } = formTable(edition, "requests");
  const organisations = columns.slice(1, -1);
  const alone = (column: FormColumn | undefined) =>
    headCell(column?.label[locale] ?? "", { rows: 2 });
  return [
    [
      headCell(t("report.table.identity"), { rows: 3, columns: 3 }),
      headCell(t("report.table.applicants"), { columns: columns.length }),
    ],
    [
      alone(columns[0]),
      headCell(t("report.table.organisations"), { columns: organisations.length }),
      alone(columns.at(-1)),
    ],
    organisations.map(({ label }) => headCell(label[locale])),
  ];
}

/** The printed label of the group a line stands in. */
export function groupLabel(line: FormLine, locale: Locale): string {
  if (locale === "zh") return line.group ?? "";
  const group = Object.values(GROUPS).find(({ prefix }) => line.id.startsWith(prefix));
  return group ? group.label.en : (line.group ?? "");
}

/** Table three: lines by seven applicant columns, labels over up to three columns. */
function requests(context: FormContext): TablePart {
  const { edition, locale } = context;
  const t = translator(locale);
  const table = formTable(edition, "requests");
  const labelOf = ({ text, rowSpan, columnSpan }: LabelCell, line: FormLine) => {
    const size = { rows: rowSpan, columns: columnSpan };
    if (text === "results") return groupCell(t("report.table.results"), size);
    return text === "group"
      ? groupCell(groupLabel(line, locale), size)
      : labelCell(line.label[locale], size);
  };
  const rows = requestRows(table).map(({ line, labels }) => [
    ...labels.map((label) => labelOf(label, line)),
    ...table.columns.map((column) => valueOf(context, { table: "requests", line, column })),
  ]);
  const widths = [4, 6, 15, ...table.columns.map(() => 4)];
  const head = requestHead(context);
  return {
    id: "requests",
    caption: null,
    widths,
    headRows: head.length,
    ruled: "form",
    rows: [...head, ...rows],
  };
}

/** Table four: one row of fifteen values under three routes. */
function review(context: FormContext): TablePart {
  const { edition, locale } = context;
  const t = translator(locale);
  const { lines } = formTable(edition, "review");
  const own = lines.filter(({ group }) => group === undefined);
  const grouped = lines.filter(({ group }) => group !== undefined);
  const width = grouped.reduce((sum, { columns }) => sum + columns.length, 0);
  const all = [...own, ...grouped].flatMap((line) =>
    line.columns.map((column) => ({ table: "review" as const, line, column })),
  );
  const routeHead = (line: FormLine, rows: number) =>
    headCell(line.label[locale], { rows, columns: line.columns.length });
  const rows: TableCellSpec[][] = [
    [
      ...own.map((line) => routeHead(line, 2)),
      headCell(t("report.table.litigation"), { columns: width }),
    ],
    grouped.map((line) => routeHead(line, 1)),
    all.map(({ column }) => headCell(column.label[locale])),
    all.map((at) => valueOf(context, at)),
  ];
  return {
    id: "review",
    caption: null,
    // Fifteen columns in a row: each has room for the longest word of its own head.
    widths: all.map(({ column }) => 2 + widestPiece(column.label[locale], 1)),
    headRows: 3,
    ruled: "form",
    rows,
  };
}

export const FORM_PARTS: Record<TableId, (context: FormContext) => TablePart> = {
  disclosure,
  requests,
  review,
};
