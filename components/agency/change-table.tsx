import type { Locale } from "@/lib/domain";
import { changeText } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { ChangeGroup, ChangeRow } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";
import { MeasureUnit } from "@/components/ui/measure-unit";
import { partOfYear } from "./year-name";

function ChangeCell({ row, locale }: { row: ChangeRow; locale: Locale }) {
  const t = translator(locale);
  const [first, last] = [row.values[0], row.values.at(-1)];
  if (row.broken) return <span className="text-caution">{t("agency.break")}</span>;
  if (!first || !last) return "—";
  const { amount, share } = changeText(first, last, locale, row.measure.unit);
  return (
    <>
      {amount} <span className="change-share">{share}</span>
    </>
  );
}

type Props = { groups: ChangeGroup[]; years: number[]; locale: Locale };

/** Years side by side with the change from the first to the last. */
export function ChangeTable({ groups, years, locale }: Props) {
  const t = translator(locale);
  const own = groups.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  return (
    <div className="scroller">
      <table className="records">
        <caption className="sr-only">
          {t("agency.change.caption", {
            from: String(years[0] ?? ""),
            to: String(years.at(-1) ?? ""),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("agency.change.measure")}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="figure">
                {partOfYear(own, year, locale) ?? year}
              </th>
            ))}
            {years.length > 1 && (
              <th scope="col" className="figure">
                {t("agency.change.difference")}
              </th>
            )}
          </tr>
        </thead>
        {groups.map(({ part, rows }) => (
          <tbody key={part}>
            <tr>
              <th scope="rowgroup" colSpan={years.length + 2} className="pt-5 text-muted">
                {part === "indicators" ? t("agency.indicators") : t(`table.${part}`)}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.measure.id}>
                <th scope="row" className="font-normal">
                  {inLocale(row.measure.label, locale)}
                  <MeasureUnit unit={row.measure.unit} locale={locale} />
                </th>
                {row.values.map((value) => (
                  <td key={value.year} className="figure">
                    <ValueLink value={value} locale={locale} />
                  </td>
                ))}
                {years.length > 1 && (
                  <td className="figure change">
                    <ChangeCell row={row} locale={locale} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
