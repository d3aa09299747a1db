import { inLocale, translator } from "@/lib/i18n";
import { cellKind, formTable, type FormColumn } from "@/lib/statutory-form";
import type { Edition } from "@/lib/domain";
import { MeasureUnit } from "@/components/ui/measure-unit";
import { StatutoryCell, type TableContext } from "./statutory-cell";
import {
  clauseNumber,
  disclosureBlocks,
  disclosureWidth,
  spreadColumns,
} from "@/lib/charts/tables/form-layout";

const MONEY = "万元";

/** Money stands in 万元; one of the two heads of such columns does not print it. */
const lacksUnit = ({ id, label }: FormColumn) =>
  cellKind(id) === "money" && !label.zh.includes(MONEY);

/** Table two: blocks by clause of article 20, each with column heads of its own. */
export function DisclosureTable({ context, edition }: { context: TableContext; edition: Edition }) {
  const { locale } = context;
  const t = translator(locale);
  const table = formTable(edition, "disclosure");
  const width = disclosureWidth(table);
  return disclosureBlocks(table).map(({ clause, columns, lines }) => {
    const spans = spreadColumns(columns.length, width);
    const key = `${clause}/${lines[0]?.id}`;
    return (
      <tbody key={key}>
        <tr>
          <th scope="colgroup" colSpan={width + 1} className="clause">
            {t("report.table.clause", { clause, number: clauseNumber(clause) })}
          </th>
        </tr>
        <tr>
          <th scope="col" className="column-head w-2/5">
            {t("report.table.content")}
          </th>
          {columns.map((column, index) => (
            <th key={column.id} scope="col" colSpan={spans[index]} className="column-head">
              {inLocale(column.label, locale)}
              {lacksUnit(column) && <MeasureUnit unit={MONEY} locale={locale} />}
            </th>
          ))}
        </tr>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{inLocale(line.label, locale)}</th>
            {line.columns.map((column, index) => (
              <StatutoryCell
                key={column.id}
                context={context}
                line={line}
                column={column}
                columnSpan={spans[index]}
              />
            ))}
          </tr>
        ))}
      </tbody>
    );
  });
}
