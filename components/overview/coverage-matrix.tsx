import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { Original } from "@/components/ui/original";
import { inLocale, translator } from "@/lib/i18n";
import type { OverviewView } from "@/lib/views";
import { CitySwatch } from "@/components/ui/city-tag";
import { CoverageKey } from "./coverage-key";
import { CoverageSquare } from "./coverage-square";

type Entry = OverviewView["coverage"][number];

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
      <table className="records matrix">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {t("overview.coverage.agency")}
            </th>
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

/** Leads to the list of all bodies, where the page shows only some. */
function AllBodies({ city, n, locale }: { city: string | null; n: number; locale: Locale }) {
  return (
    <p className="py-3 text-sm">
      <Link href={`/${locale}/agencies${city ? `?city=${city}` : ""}`}>
        {translator(locale)("overview.coverage.all", { n })}
      </Link>
    </p>
  );
}

/** Bodies of one city that are known by citation, folded away. */
function CitedBodies({
  view,
  city,
  locale,
}: {
  view: OverviewView;
  city: string | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const bodies = view.bodies.find((each) => each.city === city);
  const entries = view.coverage.filter((entry) => !isRead(entry) && entry.agency.city === city);
  if (!bodies || entries.length === 0) return null;
  const known = view.cities.find(({ slug }) => slug === city)?.name;
  const name = known ? inLocale(known, locale) : t("agencies.otherCity");
  const caption = t("overview.coverage.caption");
  return (
    <details className="unfold border-b border-line">
      <summary className="flex items-center gap-2 py-3 text-sm text-accent hover:underline">
        <CitySwatch city={city} />
        {t("overview.coverage.more", { city: name, n: bodies.cited })}
      </summary>
      <MatrixTable
        entries={entries}
        years={view.years}
        caption={locale === "zh" ? `${name}：${caption}` : `${name}: ${caption}`}
        locale={locale}
      />
      {entries.length < bodies.cited && (
        <AllBodies city={city} n={bodies.read + bodies.cited} locale={locale} />
      )}
    </details>
  );
}

/** Agency × year: bodies read in full first; those known by citation folded away by city. */
export function CoverageMatrix({ view, locale }: { view: OverviewView; locale: Locale }) {
  const t = translator(locale);
  const read = view.coverage.filter(isRead);
  return (
    <>
      <CoverageKey locale={locale} />
      <MatrixTable
        entries={read}
        years={view.years}
        caption={t("overview.coverage.caption")}
        locale={locale}
      />
      {[...view.cities.map(({ slug }) => slug), null].map((city) => (
        <CitedBodies key={city ?? ""} view={view} city={city} locale={locale} />
      ))}
      {view.coverage.length < view.totals.agencies && (
        <AllBodies city={null} n={view.totals.agencies} locale={locale} />
      )}
    </>
  );
}
