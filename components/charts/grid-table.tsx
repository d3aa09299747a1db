import "./charts.css";
import { clsx } from "clsx";
import { isHatched, type TableCellSpec, type TablePart } from "@/lib/charts/tables";

function Cell({ cell, top, wide }: { cell: TableCellSpec; top: boolean; wide: number }) {
  const span = { rowSpan: cell.rowSpan, colSpan: cell.columnSpan };
  if (cell.kind === "value") {
    const { href, state, label } = cell.point;
    const shown = cell.text || <span className="sr-only">{label}</span>;
    return (
      <td
        {...span}
        data-state={state}
        className={clsx("grid-value", isHatched(cell) && "grid-gap")}
      >
        {href && cell.text ? <a href={href}>{cell.text}</a> : shown}
        {cell.point.doubts && <span className="chart-doubt"> *</span>}
      </td>
    );
  }
  if (cell.kind === "remark") return <td className="grid-value">{cell.text}</td>;
  const over = cell.kind === "group" && cell.columnSpan === wide;
  const scope =
    cell.kind === "head" || top ? "col" : over ? "colgroup" : cell.rowSpan > 1 ? "rowgroup" : "row";
  return (
    <th
      {...span}
      scope={cell.columnSpan > 1 && scope === "col" ? "colgroup" : scope}
      className={`grid-${cell.kind}`}
    >
      {cell.text}
    </th>
  );
}

/** One part of a table, its spans and heads as every file has them; numbers lead to their source. */
export function GridTable({ part, name }: { part: TablePart; name: string }) {
  const { rows, headRows, caption, ruled, widths } = part;
  const row = (cells: TableCellSpec[], at: number) => (
    <tr key={at}>
      {cells.map((cell, column) => (
        <Cell key={column} cell={cell} top={at < headRows} wide={widths.length} />
      ))}
    </tr>
  );
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={caption ?? name}>
      <table className={clsx("chart-table", ruled === "form" && "grid-form")}>
        <caption>{caption ?? name}</caption>
        {headRows > 0 && <thead>{rows.slice(0, headRows).map(row)}</thead>}
        <tbody>{rows.slice(headRows).map((cells, at) => row(cells, at + headRows))}</tbody>
      </table>
    </div>
  );
}
