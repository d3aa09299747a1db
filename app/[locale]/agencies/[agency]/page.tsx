import { agencySteps } from "@/components/layout/agency-steps";
import { clsx } from "clsx";
import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { AgencyHeader } from "@/components/agency/agency-header";
import { HeadlineFigures } from "@/components/agency/headline-figures";
import { ShareTable } from "@/components/agency/share-table";
import { ReportList } from "@/components/agency/report-list";
import { TopicIndicators } from "@/components/agency/topic-indicators";
import { SharedNotes } from "@/components/charts/shared-notes";
import { ChartFigure } from "@/components/charts/chart-figure";
import { FindingList } from "@/components/findings/finding-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { PageContents } from "@/components/ui/page-contents";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { DERIVED_MEASURES } from "@/lib/indicators/derived";
import { readAgency, readValues } from "@/lib/queries";
import type { ChartSpec } from "@/lib/charts";
import { chooseHeadline } from "@/lib/views";
import { drawAgencyCharts, type ChartGroup } from "./agency-charts";
import { topicsOf } from "./agency-topics";
import { YearsSection } from "./years-section";

type Props = {
  params: Promise<{ locale: string; agency: string }>;
  searchParams: Promise<{ from?: string; to?: string; all?: string }>;
};

/** The part of the page whose charts the table of shares belongs to. */
const SHARES_BESIDE = "requests";

/** A chart alone in its part has the whole row from so many panels on. */
const WHOLE_ROW_PANELS = 3;

/** Neighbouring parts of the page that have a single chart each, two by two. */
function pairLoneCharts(charts: ChartGroup[]): Set<string> {
  const paired = new Set<string>();
  const lone = ({ id, specs }: ChartGroup) => specs.length === 1 && id !== SHARES_BESIDE;
  charts.forEach((group, index) => {
    const next = charts[index + 1];
    if (!next || paired.has(group.id) || !lone(group) || !lone(next)) return;
    paired.add(group.id).add(next.id);
  });
  return paired;
}

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

export default async function AgencyPage(props: Props) {
  const { locale, view } = await readParams(props);
  const asked = await props.searchParams;
  const t = translator(locale);
  const { agency, grid, reports, findings, years } = view;
  const headline = chooseHeadline(grid);
  const charts = drawAgencyCharts(view, locale);
  const paired = pairLoneCharts(charts);
  const shares = readValues(getDatabase(), {
    agencies: [agency.slug],
    years,
    measures: DERIVED_MEASURES.map(({ id }) => id),
  });
  const hasWholeRow = (id: string, specs: ChartSpec[]) =>
    specs.length === 1 && !paired.has(id) && (specs[0]?.panels.length ?? 0) >= WHOLE_ROW_PANELS;
  const topics = topicsOf(grid, locale);
  const parts = [
    ...charts.map(({ id, short }) => ({ id, title: short })),
    { id: "years", title: t("agency.contents.years") },
    ...(topics.length > 0 ? [{ id: "indicators", title: t("agency.contents.indicators") }] : []),
    { id: "reports", title: t("agency.reports") },
    { id: "findings", title: t("agency.findings") },
  ];
  return (
    <div className="page">
      <Breadcrumb label={t("breadcrumb.label")} steps={agencySteps(locale)} />
      <AgencyHeader view={view} locale={locale} />
      {headline && <HeadlineFigures grid={grid} {...headline} locale={locale} />}
      <PageContents label={t("agency.contents")} parts={parts} />
      {charts.length === 0 && (
        <p className="mt-10 max-w-prose text-muted">{t("agency.noTables")}</p>
      )}
      <div className="grid gap-x-12 lg:grid-cols-2">
        {charts.map(({ id, title, specs, said }) => (
          <Section
            key={id}
            id={id}
            title={title}
            lead={said.length > 0 && <SharedNotes notes={said} locale={locale} />}
            // Two parts of a single chart share a row.
            className={paired.has(id) ? "min-w-0" : "min-w-0 lg:col-span-2"}
          >
            <div
              className={
                paired.has(id)
                  ? undefined
                  : "grid gap-x-12 gap-y-14 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6 print:gap-y-8"
              }
            >
              {specs.map((spec, index) => (
                <div
                  key={`${spec.id}-${index}`}
                  // On paper too charts stand two abreast, but for those of several panels.
                  className={clsx(
                    "min-w-0",
                    spec.panels.length > 1 && "print:col-span-2",
                    hasWholeRow(id, specs) && "lg:col-span-2",
                  )}
                >
                  <ChartFigure spec={spec} level={3} half={!hasWholeRow(id, specs)} said={said} />
                </div>
              ))}
              {id === SHARES_BESIDE && (
                <ShareTable
                  grid={shares}
                  agency={agency.slug}
                  room={specs.length % 2 === 0 ? "whole" : "half"}
                  locale={locale}
                />
              )}
            </div>
          </Section>
        ))}
      </div>
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
      <Section id="findings" title={t("agency.findings")}>
        {findings.length === 0 ? (
          <EmptyState>
            {t(charts.length === 0 ? "agency.findings.unchecked" : "agency.findings.none")}
          </EmptyState>
        ) : (
          <FindingList findings={findings} locale={locale} />
        )}
      </Section>
      <DataTwins path="/observations" query={{ agency: agency.slug }} locale={locale} />
    </div>
  );
}
