import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { CityGlance } from "@/components/overview/city-glance";
import { CollectionTotals } from "@/components/overview/collection-totals";
import { CoverageMatrix } from "@/components/overview/coverage-matrix";
import { SampleNumber } from "@/components/overview/sample-number";
import { FindingCard } from "@/components/findings/finding-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import type { Locale } from "@/lib/domain";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readOverview, readSource, readValues } from "@/lib/queries";
import {
  HIGHLIGHT_MEASURES,
  highlightValues,
  sampleValue,
  type CityHighlight,
  type OverviewView,
} from "@/lib/views";

const NEWEST = 4;
const FIGURES_A_CITY = 3;

/** The numbers that stand for each city, and the one to look up. */
function readHighlights(view: OverviewView) {
  const db = getDatabase();
  const { highlights } = view;
  const grid = readValues(db, {
    agencies: highlights.map(({ agency }) => agency.slug),
    years: highlights.map(({ report }) => report.year),
    measures: [...HIGHLIGHT_MEASURES],
  });
  const valuesOf = ({ agency, report }: CityHighlight) =>
    highlightValues(grid, agency.slug, report.year, FIGURES_A_CITY);
  const sample = sampleValue(
    highlights.filter(({ report }) => report.tables.length > 0).flatMap(valuesOf),
  );
  const source = sample?.source ? readSource(db, sample.source.report) : null;
  return { highlights, valuesOf, sample, source };
}

function bodiesOf({ bodies }: OverviewView, city: string): number {
  const { read = 0, cited = 0 } = bodies.find((each) => each.city === city) ?? {};
  return read + cited;
}

function Cities({
  view,
  locale,
  parts,
}: {
  view: OverviewView;
  locale: Locale;
  parts: ReturnType<typeof readHighlights>;
}) {
  const t = translator(locale);
  return (
    <Section
      title={t("overview.cities")}
      lead={t("overview.cities.note")}
      aside={<Link href={`/${locale}/compare`}>{t("overview.city.compare")}</Link>}
    >
      <div className="-mb-10 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
        {parts.highlights.map((highlight) => {
          const city = view.cities.find(({ slug }) => slug === highlight.city);
          return (
            <CityGlance
              key={highlight.city}
              highlight={highlight}
              cityName={city ? inLocale(city.name, locale) : highlight.city}
              agencies={bodiesOf(view, highlight.city)}
              values={parts.valuesOf(highlight)}
              locale={locale}
            />
          );
        })}
      </div>
    </Section>
  );
}

export default async function OverviewPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const view = readOverview(getDatabase());
  const parts = readHighlights(view);
  const { sample, source } = parts;
  const sampled = parts.highlights.find(({ agency }) => agency.slug === sample?.agency)?.agency;
  return (
    <div className="page">
      <div className="grid items-start gap-x-16 gap-y-10 pt-12 md:pt-16 lg:grid-cols-[1fr_20rem]">
        <div>
          <h1 className="max-w-[24em] text-4xl leading-tight clauses">{t("overview.title")}</h1>
          <p className="mt-6 max-w-prose text-lg text-muted">{t("overview.lead")}</p>
          <CollectionTotals totals={view.totals} locale={locale} />
        </div>
        {sample && sampled && source && (
          <SampleNumber value={sample} agency={sampled} source={source} locale={locale} />
        )}
      </div>
      {view.coverage.length === 0 ? (
        <Section title={t("overview.coverage")}>
          <EmptyState title={t("overview.empty.title")}>{t("overview.empty.body")}</EmptyState>
        </Section>
      ) : (
        <>
          <Cities view={view} locale={locale} parts={parts} />
          <Section title={t("overview.coverage")}>
            <CoverageMatrix view={view} locale={locale} />
          </Section>
          <Section
            title={t("overview.findings")}
            aside={<Link href={`/${locale}/findings`}>{t("overview.findings.all")}</Link>}
          >
            {view.newestFindings.length === 0 && (
              <EmptyState>{t("overview.findings.none")}</EmptyState>
            )}
            {view.newestFindings.slice(0, NEWEST).map((finding) => (
              <FindingCard key={finding.id} finding={finding} locale={locale} />
            ))}
          </Section>
        </>
      )}
    </div>
  );
}
