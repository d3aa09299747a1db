import type { Locale } from "@/lib/domain";
import { unitText } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { AgencyRef, ValueGrid } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";
import { BodyLink } from "@/components/ui/body-link";

type RowsProps = { agency: AgencyRef; grid: ValueGrid; latest: boolean; locale: Locale };

/** One body's rows: a year each, of the years the grid has values for. */
function AgencyRows({ agency, grid, latest, locale }: RowsProps) {
  const t = translator(locale);
  const own = grid.values.filter((value) => value.agency === agency.slug);
  // Without a report in any year, no year can be named.
  const never = latest && own.every(({ period }) => period === null);
  const years = grid.years.filter((year) => own.some((value) => value.year === year));
  return (
    <tbody>
      {years.map((year, index) => (
        <tr key={year}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={years.length} className="align-top font-normal">
              <BodyLink agency={agency} locale={locale} />
            </th>
          )}
          <th scope="row" className="min-w-0 font-normal">
            {never ? <span className="text-muted">{t("compare.table.never")}</span> : year}
          </th>
          {grid.measures.map(({ id }) => {
            const value = own.find((each) => each.year === year && each.measure === id);
            return (
              <td key={id} className="figure">
                {value && <ValueLink value={value} locale={locale} />}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

/** Every value asked for, states in words: agencies and years down, measures across. */
export function CompareTable({ grid, latest, locale }: Omit<RowsProps, "agency">) {
  const t = translator(locale);
  const { agencies, measures } = grid;
  return (
    <div className="scroller">
      <table className="records records-spanned">
        <caption className="sr-only">{t("compare.table.caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className="min-w-36">
              {t("compare.table.agency")}
            </th>
            <th scope="col">{t("compare.table.year")}</th>
            {measures.map(({ id, label, unit }) => (
              <th key={id} scope="col" className="min-w-28 text-end">
                {inLocale(label, locale)}
                <span className="block text-xs font-normal text-muted">
                  {unitText(unit, locale)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {agencies.map((agency) => (
          <AgencyRows
            key={agency.slug}
            agency={agency}
            grid={grid}
            latest={latest}
            locale={locale}
          />
        ))}
      </table>
    </div>
  );
}
