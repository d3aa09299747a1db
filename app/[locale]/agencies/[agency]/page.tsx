import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { AgencyHeader } from "@/components/agency/agency-header";
import { ChangeTable } from "@/components/agency/change-table";
import { HEADLINE_MEASURES, HeadlineFigures } from "@/components/agency/headline-figures";
import { ReportList } from "@/components/agency/report-list";
import { TopicIndicators } from "@/components/agency/topic-indicators";
import { YearPicker } from "@/components/agency/year-picker";
import { ChartFigure } from "@/components/charts/chart-figure";
import { FindingCard } from "@/components/findings/finding-card";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { PageContents } from "@/components/ui/page-contents";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import type { Locale } from "@/lib/domain";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readAgency } from "@/lib/queries";
import {
  changeGroups,
  chosenYears,
  fullestPair,
  fullestYear,
  splitComparable,
  yearsWithValues,
  type AgencyView,
} from "@/lib/views";
import { drawAgencyCharts } from "./agency-charts";
import { topicsOf } from "./agency-topics";

type Props = {
  params: Promise<{ locale: string; agency: string }>;
  searchParams: Promise<{ from?: string; to?: string; all?: string }>;
};

async function readParams({ params }: Pick<Props, "params">) {
  const { locale, agency: slug } = await params;
  if (!isLocale(locale)) notFound();
  const view = readAgency(getDatabase(), decodeURIComponent(slug));
  if (!view) notFound();
  return { locale, view };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await readParams(props);
  return { title: inLocale(view.agency.name, locale) };
}

function YearsSection({
  view,
  locale,
  asked,
}: {
  view: AgencyView;
  locale: Locale;
  asked: Awaited<Props["searchParams"]>;
}) {
  const t = translator(locale);
  const available = yearsWithValues(view);
  const all = asked.all === "1";
  const pair = asked.to || asked.from ? null : fullestPair(view, available);
  const years = chosenYears(available, {
    from: Number(asked.from) || pair?.from,
    to: Number(asked.to) || pair?.to,
    all,
  });
  const groups = changeGroups(view, years);
  const { both, one } = splitComparable(groups);
  const breaks = [...new Set(groups.flatMap(({ rows }) => rows).filter(({ broken }) => broken))];
  const reasons = view.seriesBreaks
    .filter(({ measure }) => breaks.some((row) => row.measure.id === measure))
    .map(({ text }) => inLocale(text, locale));
  const [first, last] = [years[0], years.at(-1)];
  return (
    <Section
      id="years"
      title={t("agency.change")}
      lead={available.length < 2 ? t("agency.change.onlyOne") : undefined}
    >
      {available.length > 1 && first !== undefined && last !== undefined && (
        <YearPicker
          action={`/${locale}/agencies/${view.agency.slug}`}
          available={available}
          from={first}
          to={last}
          all={all}
          locale={locale}
        />
      )}
      {[...new Set(reasons)].map((reason) => (
        <p key={reason} className="mb-2 border-s-4 border-caution ps-3 text-sm">
          <span className="font-semibold text-caution">{t("agency.break")}</span> {reason}
        </p>
      ))}
      {both.length === 0 ? (
        <EmptyState>{t("agency.change.empty")}</EmptyState>
      ) : (
        <ChangeTable groups={both} years={years} locale={locale} />
      )}
      {one.length > 0 && (
        <details className="mt-4">
          <summary className="py-2 text-sm">
            {t("agency.change.oneYear", { n: one.reduce((sum, { rows }) => sum + rows.length, 0) })}
          </summary>
          <ChangeTable groups={one} years={years} locale={locale} />
        </details>
      )}
    </Section>
  );
}

export default async function AgencyPage(props: Props) {
  const { locale, view } = await readParams(props);
  const asked = await props.searchParams;
  const t = translator(locale);
  const { agency, grid, reports, findings, years } = view;
  const year = fullestYear(grid, HEADLINE_MEASURES);
  const charts = drawAgencyCharts(view, locale);
  const topics = topicsOf(grid, locale);
  const parts = [
    ...charts.map(({ id, title }) => ({ id, title })),
    { id: "years", title: t("agency.change") },
    ...(topics.length > 0 ? [{ id: "indicators", title: t("agency.indicators") }] : []),
    { id: "reports", title: t("agency.reports") },
    { id: "findings", title: t("agency.findings") },
  ];
  return (
    <div className="page">
      <Breadcrumb
        label={t("breadcrumb.label")}
        steps={[
          { href: `/${locale}`, text: t("nav.overview") },
          { href: `/${locale}/agencies`, text: t("nav.agencies") },
        ]}
      />
      <AgencyHeader view={view} locale={locale} />
      {year !== null && <HeadlineFigures grid={grid} year={year} locale={locale} />}
      <PageContents label={t("agency.contents")} parts={parts} />
      {charts.length === 0 && (
        <p className="mt-10 max-w-prose text-muted">{t("agency.noTables")}</p>
      )}
      {charts.map(({ id, title, specs }) => (
        <Section key={id} id={id} title={title}>
          <div className="grid gap-x-12 gap-y-14 lg:grid-cols-2">
            {specs.map((spec, index) => (
              <div key={`${spec.id}-${index}`} className="min-w-0">
                <ChartFigure spec={spec} level={3} />
              </div>
            ))}
          </div>
        </Section>
      ))}
      <YearsSection view={view} locale={locale} asked={asked} />
      {topics.length > 0 && (
        <Section id="indicators" title={t("agency.indicators")}>
          <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
            {topics.map((topic) => (
              <TopicIndicators
                key={topic.name}
                topic={topic}
                grid={grid}
                years={years.filter((each) =>
                  grid.values.some(
                    (value) =>
                      value.year === each &&
                      value.state === "reported" &&
                      topic.measures.some(({ id }) => id === value.measure),
                  ),
                )}
                locale={locale}
              />
            ))}
          </div>
        </Section>
      )}
      <Section
        id="reports"
        title={t("agency.reports")}
        aside={
          <Link href={`/${locale}/compare?agencies=${agency.slug}`}>{t("agency.compareWith")}</Link>
        }
      >
        <ReportList reports={reports} locale={locale} />
      </Section>
      <DataTwins path="/observations" query={{ agency: agency.slug }} locale={locale} />
      <Section id="findings" title={t("agency.findings")}>
        {findings.length === 0 ? (
          <EmptyState>{t("agency.findings.none")}</EmptyState>
        ) : (
          findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} locale={locale} />
          ))
        )}
      </Section>
    </div>
  );
}
