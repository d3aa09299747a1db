import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatPeriod, formatYear } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { describeMeasure, type CityHighlight, type Value } from "@/lib/views";
import { cityColor } from "@/components/ui/city-tag";
import { ValueLink } from "@/components/provenance/value-link";
import { MeasureUnit } from "@/components/ui/measure-unit";

type Props = {
  highlight: CityHighlight;
  cityName: string;
  agencies: number;
  values: Value[];
  locale: Locale;
};

/** One city in a column: the body that stands for it, and its few main numbers. */
export function CityGlance({ highlight, cityName, agencies, values, locale }: Props) {
  const t = translator(locale);
  const { agency, report, city } = highlight;
  return (
    // Its four parts stand level with those of the cities beside it.
    <article
      className="keep-together row-span-4 mb-10 grid grid-rows-subgrid gap-y-0 border-t-4 pt-3"
      style={{ borderTopColor: cityColor(city) }}
    >
      <h3 className="flex items-baseline justify-between gap-3 text-xl">
        {cityName}
        <span className="font-sans text-sm font-normal text-muted">
          {t("overview.city.agencies", { n: agencies })}
        </span>
      </h3>
      <p className="mt-1 mb-4 text-sm">
        <Link href={`/${locale}/agencies/${agency.slug}`}>{inLocale(agency.name, locale)}</Link>
        <span className="block text-muted">
          {report.period ? formatPeriod(report.period, locale) : formatYear(report.year, locale)}
        </span>
      </p>
      <dl className="grid gap-3">
        {values.map((value) => {
          const measure = describeMeasure(value.measure);
          if (!measure) return null;
          return (
            <div key={value.measure} className="flex flex-col-reverse">
              <dt className="text-sm text-muted">
                {inLocale(measure.label, locale)}
                {measure.unit !== "%" && <MeasureUnit unit={measure.unit} locale={locale} />}
              </dt>
              <dd className="text-2xl font-bold">
                <ValueLink
                  value={value}
                  locale={locale}
                  unit={measure.unit === "%" ? "%" : undefined}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      {report.tables.length === 0 && (
        <p className="mt-4 border-s-4 border-caution ps-3 text-sm text-caution">
          {t("overview.city.noTables")}
        </p>
      )}
    </article>
  );
}
