import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatList, formatPeriod, formatYears, isFullYear } from "@/lib/format";
import { Original } from "@/components/ui/original";
import { inLocale, translator } from "@/lib/i18n";
import type { AgencyRef, AgencyView } from "@/lib/views";
import { CityTag } from "@/components/ui/city-tag";

function Related({
  title,
  agencies,
  locale,
}: {
  title: string;
  agencies: AgencyRef[];
  locale: Locale;
}) {
  if (agencies.length === 0) return null;
  return (
    <div>
      <dt className="text-muted">{title}</dt>
      <dd>
        {agencies.map((agency) => (
          <Link
            key={agency.slug}
            href={`/${locale}/agencies/${agency.slug}`}
            className="block font-semibold"
          >
            {inLocale(agency.name, locale)}
          </Link>
        ))}
      </dd>
    </div>
  );
}

/** A body without an English name goes by its Chinese one in both languages, its city behind it. */
function saysMore(other: string, shown: string): boolean {
  return !other.includes(shown) && !shown.includes(other);
}

/** City, names, the bodies before and after, and the years there are. */
export function AgencyHeader({ view, locale }: { view: AgencyView; locale: Locale }) {
  const t = translator(locale);
  const { agency, predecessors, successors, reports } = view;
  const aliases = agency.aliases.filter((alias) => alias !== agency.name.zh);
  const parts = reports.flatMap(({ period }) => (period && !isFullYear(period) ? [period] : []));
  const whole = reports
    .filter(({ period }) => !period || isFullYear(period))
    .map(({ year }) => year);
  const other = locale === "zh" ? "en" : "zh";
  return (
    <header className="pt-6">
      <p className="text-sm text-muted">
        <CityTag agency={agency} locale={locale} />
      </p>
      <h1 className="mt-2">
        <Original text={inLocale(agency.name, locale)} locale={locale} />
      </h1>
      {saysMore(agency.name[other], agency.name[locale]) && (
        <p lang={other === "zh" ? "zh-CN" : "en"} className="mt-1 text-muted">
          {agency.name[other]}
        </p>
      )}
      {agency.provisional && (
        <p className="mt-4 border-s-4 border-caution ps-3 text-sm text-caution">
          {t("agency.provisional")}
        </p>
      )}
      <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-3 text-sm">
        <div>
          <dt className="text-muted">{t("agency.years")}</dt>
          <dd className="font-semibold">
            {[
              ...(whole.length > 0 ? [formatYears(whole, locale)] : []),
              ...new Set(parts.map((period) => formatPeriod(period, locale))),
            ].join(locale === "zh" ? "，" : ", ")}
          </dd>
        </div>
        {aliases.length > 0 && (
          <div>
            <dt className="text-muted">{t("agency.aliases")}</dt>
            <dd lang="zh-CN">{formatList(aliases, "zh")}</dd>
          </div>
        )}
        <Related title={t("agency.predecessor")} agencies={predecessors} locale={locale} />
        <Related title={t("agency.successor")} agencies={successors} locale={locale} />
      </dl>
    </header>
  );
}
