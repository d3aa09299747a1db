import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { Original } from "@/components/ui/original";
import { inLocale, translator } from "@/lib/i18n";
import type { OverviewView } from "@/lib/views";
import { CitySwatch } from "@/components/ui/city-tag";
import { CoverageSquare, squareLook } from "./coverage-square";

type Entry = OverviewView["coverage"][number];

const STATES = ["clean", "notices", "errors", "no-tables", "cited"] as const;

function MatrixKey({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <ul aria-label={t("coverage.legend")} className="mb-5 flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {STATES.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <span aria-hidden="true" className={squareLook(state)}>
            {t(`coverage.sample.${state}`)}
          </span>
          {t(`coverage.${state}`)}
        </li>
      ))}
    </ul>
  );
}

function Row({ entry, locale }: { entry: Entry; locale: Locale }) {
  return (
    <tr>
      <th scope="row" className="matrix-name">
        <Link href={`/${locale}/agencies/${entry.agency.slug}`} className="text-ink">
          <Original text={inLocale(entry.agency.short, locale)} locale={locale} />
        </Link>
      </th>
      {entry.cells.map(({ year, reports }) => (
        <td key={year} className={reports.length === 0 ? "nothing" : "squares"}>
          {reports.map((report) => (
            <CoverageSquare key={report.id} report={report} locale={locale} />
          ))}
        </td>
      ))}
    </tr>
  );
}

type TableProps = { entries: Entry[]; years: number[]; caption: string; locale: Locale };

function MatrixTable({ entries, years, caption, locale }: TableProps) {
  const t = translator(locale);
  return (
    <div className="scroller">
      <table className="records">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("overview.coverage.agency")}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="w-24 text-center">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.agency.slug} entry={entry} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isRead({ cells }: Entry): boolean {
  return cells.some(({ reports }) => reports.some(({ origin }) => origin === "read"));
}

/** Agency × year: bodies read in full first; those known by citation folded away by city. */
export function CoverageMatrix({ view, locale }: { view: OverviewView; locale: Locale }) {
  const t = translator(locale);
  const { years, coverage, cities } = view;
  const caption = t("overview.coverage.caption");
  const cited = coverage.filter((entry) => !isRead(entry));
  const slugs = [...cities.map(({ slug }) => slug), null];
  const byCity = slugs.map((slug) => ({
    slug,
    name: cities.find((city) => city.slug === slug)?.name ?? null,
    entries: cited.filter(({ agency }) => agency.city === slug),
  }));
  return (
    <>
      <MatrixKey locale={locale} />
      <MatrixTable
        entries={coverage.filter(isRead)}
        years={years}
        caption={caption}
        locale={locale}
      />
      {byCity
        .filter(({ entries }) => entries.length > 0)
        .map(({ slug, name, entries }) => {
          const city = name ? inLocale(name, locale) : t("agencies.otherCity");
          return (
            <details key={slug ?? ""} className="border-b border-line">
              <summary className="flex items-center gap-2 py-3 text-sm hover:text-accent">
                <CitySwatch city={slug} />
                {t("overview.coverage.more", { city, n: entries.length })}
              </summary>
              <MatrixTable
                entries={entries}
                years={years}
                caption={locale === "zh" ? `${city}：${caption}` : `${city}: ${caption}`}
                locale={locale}
              />
            </details>
          );
        })}
    </>
  );
}
