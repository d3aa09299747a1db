import { clsx } from "clsx";
import { cellId, type CellId, type Locale, type Severity } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import { inLocale, translator, type Translate } from "@/lib/i18n";
import type { FormColumn, FormLine } from "@/lib/statutory-form";
import { placeHref, type CellView, type TableView } from "@/lib/views";
import { placeAnchor } from "@/components/provenance/source-text";

/** What every cell of one table needs besides its line and column. */
export type TableContext = {
  view: TableView;
  report: string;
  revision: number | null;
  locale: Locale;
  /** How grave each of the report's findings is; cells name findings by their index. */
  severities?: readonly Severity[];
  /** Where a cell leads instead of its place in the stored source; null for nowhere. */
  cellHref?: (id: CellId, cell: CellView | undefined) => string | null;
  /** What a cell's link is called where it does not lead to the source. */
  cellWord?: "correct.cell.label";
};

type Props = { context: TableContext; line: FormLine; column: FormColumn; columnSpan?: number };

/** The number or the state as it is spoken; the page shows states as marks. */
function spoken(cell: CellView | undefined, locale: Locale): string {
  if (!cell) return formatValueState("missing", locale);
  return cell.status === "reported" && cell.value !== null
    ? formatNumber(cell.value, locale)
    : formatValueState(cell.status, locale);
}

function shown(cell: CellView | undefined, locale: Locale): string {
  if (!cell) return "…";
  if (cell.status === "blank") return cell.text.trim() || " ";
  if (cell.status === "unreadable") return cell.text.trim() || "?";
  return cell.value === null ? cell.text : formatNumber(cell.value, locale);
}

function correctionNote(cell: CellView, locale: Locale, t: Translate): string | null {
  if (!cell.correction) return null;
  const { value, status, by, reason } = cell.correction;
  const text = value === null ? formatValueState(status, locale) : formatNumber(value, locale);
  return t("report.cell.corrected", { value: text, by, reason });
}

/** What is seen in the cell; beside a correction the reading stays, struck through. */
function Content({ cell, locale }: { cell: CellView | undefined; locale: Locale }) {
  if (!cell?.correction) return shown(cell, locale);
  const { value, status } = cell.correction;
  return (
    <>
      {!cell.absent && <del className="cell-reading">{shown(cell, locale)}</del>}{" "}
      <ins className="cell-correction">
        {value === null ? formatValueState(status, locale) : formatNumber(value, locale)}
      </ins>
    </>
  );
}

/** One cell of a statutory table: a link to its place in the source, its state visible. */
export function StatutoryCell({ context, line, column, columnSpan = 1 }: Props) {
  const { view, report, revision, locale, severities } = context;
  const t = translator(locale);
  const id = cellId({ table: view.table, line: line.id, column: column.id });
  const cell = view.cells[id];
  const doubts = cell?.findings.length ?? 0;
  // A notice is no doubt about the number: a blank that is said to be blank keeps its own look.
  const doubted = cell?.findings.some((index) => severities?.[index] !== "notice") ?? false;
  const note = cell ? correctionNote(cell, locale, t) : null;
  const label = [
    t(context.cellWord ?? "report.cell.label", {
      line: inLocale(line.label, locale),
      column: inLocale(column.label, locale),
      value: spoken(cell, locale),
    }),
    doubts > 0 ? t("report.cell.findings", { n: doubts }) : null,
    note,
  ];
  const href = context.cellHref
    ? context.cellHref(id, cell)
    : cell?.at && placeHref(locale, report, cell.at, revision);
  const look = clsx(
    "cell",
    !cell && "cell-missing",
    cell?.status === "blank" && "cell-blank",
    cell?.status === "unreadable" && "cell-unreadable",
    cell?.value === 0 && "cell-zero",
    cell?.correction && "cell-corrected",
  );
  return (
    <td
      id={placeAnchor({ kind: "cell", id })}
      colSpan={columnSpan}
      className={clsx(doubted && "cell-doubt")}
    >
      {href ? (
        <a
          className={look}
          href={href}
          aria-label={label.filter(Boolean).join(locale === "zh" ? "；" : "; ")}
          title={note ?? undefined}
        >
          <Content cell={cell} locale={locale} />
        </a>
      ) : (
        <span className={look}>
          <span aria-hidden="true">
            <Content cell={cell} locale={locale} />
          </span>
          <span className="sr-only">{note ?? spoken(cell, locale)}</span>
        </span>
      )}
    </td>
  );
}
