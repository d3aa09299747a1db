import type { Edition } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { formTable, GROUPS, type FormLine } from "@/lib/statutory-form";
import { StatutoryCell, type TableContext } from "./statutory-cell";
import { requestRows, type LabelCell } from "@/lib/charts/tables/form-layout";

type Props = { context: TableContext; edition: Edition };

function groupLabel(line: FormLine, locale: "zh" | "en"): string {
  if (locale === "zh") return line.group ?? "";
  const group = Object.values(GROUPS).find(({ prefix }) => line.id.startsWith(prefix));
  return group ? group.label.en : (line.group ?? "");
}

/** Table three's heads: applicants above, the identity on the left, as the form prints them. */
function RequestsHead({ context, edition }: Props) {
  const { locale } = context;
  const t = translator(locale);
  const columns = formTable(edition, "requests").columns;
  const organisations = columns.slice(1, -1);
  const [person, total] = [columns[0], columns.at(-1)];
  return (
    <thead>
      <tr>
        <td colSpan={3} rowSpan={3} className="identity">
          {t("report.table.identity")}
        </td>
        <th scope="colgroup" colSpan={columns.length}>
          {t("report.table.applicants")}
        </th>
      </tr>
      <tr>
        <th scope="col" rowSpan={2}>
          <span className="upright">{person && inLocale(person.label, locale)}</span>
        </th>
        <th scope="colgroup" colSpan={organisations.length}>
          {t("report.table.organisations")}
        </th>
        <th scope="col" rowSpan={2}>
          <span className="upright">{total && inLocale(total.label, locale)}</span>
        </th>
      </tr>
      <tr>
        {organisations.map((column) => (
          <th key={column.id} scope="col">
            <span className="upright">{inLocale(column.label, locale)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Table three: lines by seven applicant columns, labels over up to three columns. */
export function RequestsTable({ context, edition }: Props) {
  const { locale } = context;
  const t = translator(locale);
  const table = formTable(edition, "requests");

  function labelText(label: LabelCell, line: FormLine): string {
    if (label.text === "results") return t("report.table.results");
    return label.text === "group" ? groupLabel(line, locale) : inLocale(line.label, locale);
  }

  return (
    <>
      <RequestsHead context={context} edition={edition} />
      <tbody>
        {requestRows(table).map(({ line, labels }) => (
          <tr key={line.id} className={line.id === "disposed" ? "sum-line" : undefined}>
            {labels.map((label) => (
              <th
                key={label.text}
                scope={label.rowSpan > 1 ? "rowgroup" : "row"}
                rowSpan={label.rowSpan}
                colSpan={label.columnSpan}
                className={`label-${label.text}`}
              >
                {label.text === "line" ? (
                  labelText(label, line)
                ) : (
                  <span className="upright">{labelText(label, line)}</span>
                )}
              </th>
            ))}
            {table.columns.map((column) => (
              <StatutoryCell key={column.id} context={context} line={line} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
