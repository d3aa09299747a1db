import Link from "next/link";
import type { Locale } from "@/lib/domain";
import { unitText } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { valueAt, type ValueGrid } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";
import { CitySwatch } from "@/components/ui/city-tag";

/** Every value asked for, states in words: agencies and years down, measures across. */
export function CompareTable({ grid, locale }: { grid: ValueGrid; locale: Locale }) {
  const t = translator(locale);
  const { agencies, years, measures } = grid;
  return (
    <div className="scroller">
      <table className="records records-spanned">
        <caption className="sr-only">{t("compare.table.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.table.agency")}</th>
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
          <tbody key={agency.slug}>
            {years.map((year, index) => (
              <tr key={year}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={years.length} className="align-top font-normal">
                    <span className="inline-flex items-center gap-2">
                      <CitySwatch city={agency.city} />
                      <Link href={`/${locale}/agencies/${agency.slug}`} className="text-ink">
                        {inLocale(agency.short, locale)}
                      </Link>
                    </span>
                  </th>
                )}
                <th scope="row" className="font-normal">
                  {year}
                </th>
                {measures.map(({ id }) => (
                  <td key={id} className="figure">
                    <ValueLink value={valueAt(grid, agency.slug, year, id)} locale={locale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
