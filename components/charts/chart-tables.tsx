import { chartTables, say, type ChartPoint, type ChartSpec, type ChartTable } from "@/lib/charts";
import { unitText } from "@/lib/format";

function Cell({ point, locale }: { point: ChartPoint; locale: ChartSpec["locale"] }) {
  const link = point.href ? (
    <a
      href={point.href}
      title={point.text ? `${say(locale, "printed")}: ${point.text}` : undefined}
    >
      {point.label}
    </a>
  ) : (
    point.label
  );
  return (
    <td data-state={point.state} title={point.href ? undefined : point.reason}>
      {link}
      {point.doubts && <span className="chart-doubt"> *</span>}
    </td>
  );
}

/** The numbers of one panel. */
export function PanelTable({ table, spec }: { table: ChartTable; spec: ChartSpec }) {
  const [corner, ...columns] = table.columns;
  const name = table.caption ?? spec.name;
  const unit = unitText(table.unit, spec.locale);
  // "行政事业性收费（万元）" has said it.
  const caption = name.includes(unit) ? name : `${name} · ${say(spec.locale, "unit", { unit })}`;
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={name}>
      <table className="chart-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ header, cells }, row) => (
            <tr key={row}>
              <th scope="row">{header}</th>
              {cells.map(({ point }, column) => (
                <Cell key={column} point={point} locale={spec.locale} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The chart's numbers as a real table, one click away; every number leads to its source. */
export function ChartTables({ spec }: { spec: ChartSpec }) {
  return (
    <details className="chart-fold chart-data">
      <summary>{say(spec.locale, "showTable")}</summary>
      {chartTables(spec).map((table) => (
        <PanelTable key={table.id} table={table} spec={spec} />
      ))}
    </details>
  );
}
