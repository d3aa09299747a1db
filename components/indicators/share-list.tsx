import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatPeriod, formatYear } from "@/lib/format";
import { Original } from "@/components/ui/original";
import { inLocale, translator } from "@/lib/i18n";
import type { ValueGrid } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";
import { InCity } from "@/components/ui/city-tag";

/** Values of one share, the part and the whole below each; why there is none, in words. */
export function ShareList({ grid, locale }: { grid: ValueGrid; locale: Locale }) {
  const t = translator(locale);
  const bodies = new Map(grid.agencies.map((agency) => [agency.slug, agency]));
  const values = grid.values.toSorted((one, other) => other.year - one.year);
  return (
    <div className="scroller">
      <table className="records">
        <caption className="sr-only">{t("indicator.values")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.table.agency")}</th>
            <th scope="col">{t("indicator.period")}</th>
            <th scope="col" className="figure">
              {t("indicator.value")}
            </th>
            <th scope="col" className="min-w-60">
              {t("indicator.remark")}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => {
            const agency = bodies.get(value.agency);
            if (!agency) return null;
            return (
              <tr key={`${value.agency} ${value.year}`}>
                <th scope="row" className="font-normal">
                  <InCity city={agency.city}>
                    <Link href={`/${locale}/agencies/${agency.slug}`} className="text-ink">
                      <Original text={inLocale(agency.short, locale)} locale={locale} />
                    </Link>
                  </InCity>
                </th>
                <td className="whitespace-nowrap">
                  {value.period
                    ? formatPeriod(value.period, locale)
                    : formatYear(value.year, locale)}
                </td>
                <td className="figure">
                  <ValueLink value={value} locale={locale} />
                </td>
                <td className="text-sm text-muted">
                  {value.reason && inLocale(value.reason, locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
