import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import type { AgencyRef, CoverageCell } from "@/lib/views";
import { squareLook } from "@/components/overview/coverage-square";

type Entry = { agency: AgencyRef; cells: CoverageCell[] };

function YearMark({ year, reports, locale }: CoverageCell & { locale: Locale }) {
  const t = translator(locale);
  const [first] = reports;
  if (!first) return null;
  return (
    <li>
      <Link
        href={`/${locale}/reports/${encodeURIComponent(first.id)}`}
        className={squareLook(first.state)}
        title={t(`coverage.${first.state}`)}
      >
        {year}
        <span className="sr-only">
          {locale === "zh" ? "，" : ", "}
          {t(`coverage.${first.state}`)}
        </span>
      </Link>
    </li>
  );
}

/** Agencies of one city, each with the years the collection has. */
export function AgencyList({ entries, locale }: { entries: Entry[]; locale: Locale }) {
  return (
    <ul className="columns-[22rem] gap-x-14 print:columns-2">
      {entries.map(({ agency, cells }) => (
        <li
          key={agency.slug}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 break-inside-avoid border-b border-line py-3"
        >
          <Link href={`/${locale}/agencies/${agency.slug}`}>{inLocale(agency.name, locale)}</Link>
          <ul className="flex flex-wrap gap-1">
            {cells.map((cell) => (
              <YearMark key={cell.year} {...cell} locale={locale} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
