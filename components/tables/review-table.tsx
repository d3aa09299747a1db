import type { Edition } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { formTable } from "@/lib/statutory-form";
import { StatutoryCell, type TableContext } from "./statutory-cell";

/** Table four: one row of fifteen values under three routes, as the form prints it. */
export function ReviewTable({ context, edition }: { context: TableContext; edition: Edition }) {
  const { locale } = context;
  const t = translator(locale);
  const { lines } = formTable(edition, "review");
  const own = lines.filter(({ group }) => group === undefined);
  const grouped = lines.filter(({ group }) => group !== undefined);
  const width = grouped.reduce((sum, { columns }) => sum + columns.length, 0);
  return (
    <>
      <thead>
        <tr>
          {own.map((line) => (
            <th key={line.id} scope="colgroup" rowSpan={2} colSpan={line.columns.length}>
              {inLocale(line.label, locale)}
            </th>
          ))}
          <th scope="colgroup" colSpan={width}>
            {t("report.table.litigation")}
          </th>
        </tr>
        <tr>
          {grouped.map((line) => (
            <th key={line.id} scope="colgroup" colSpan={line.columns.length}>
              {inLocale(line.label, locale)}
            </th>
          ))}
        </tr>
        <tr>
          {[...own, ...grouped].flatMap((line) =>
            line.columns.map((column) => (
              <th key={`${line.id}/${column.id}`} scope="col">
                <span className="upright">{inLocale(column.label, locale)}</span>
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          {[...own, ...grouped].flatMap((line) =>
            line.columns.map((column) => (
              <StatutoryCell
                key={`${line.id}/${column.id}`}
                context={context}
                line={line}
                column={column}
              />
            )),
          )}
        </tr>
      </tbody>
    </>
  );
}
