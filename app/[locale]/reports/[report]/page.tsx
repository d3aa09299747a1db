import { agencySteps } from "@/components/layout/agency-steps";
import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { HeadlineFigures } from "@/components/agency/headline-figures";
import { FindingList } from "@/components/findings/finding-list";
import { CellLegend } from "@/components/report/cell-legend";
import { CitedList } from "@/components/report/cited-list";
import { FigureList } from "@/components/report/figure-list";
import { MessageList } from "@/components/report/message-list";
import { Prose } from "@/components/report/prose";
import { ReportHeader, reportName } from "@/components/report/report-header";
import { RevisionList } from "@/components/report/revision-list";
import { StatutoryTable } from "@/components/tables/statutory-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { PageContents } from "@/components/ui/page-contents";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readPassages, readReport, readSource } from "@/lib/queries";
import { AddTable } from "./add-table";
import { readHeadline } from "./report-headline";

type Props = { params: Promise<{ locale: string; report: string }> };

async function readParams({ params }: Props) {
  const { locale, report: id } = await params;
  if (!isLocale(locale)) notFound();
  const report = readReport(getDatabase(), decodeURIComponent(id));
  if (!report) notFound();
  return { locale, report };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, report } = await readParams(props);
  return { title: `${inLocale(report.agency.name, locale)} ${reportName(report, locale)}` };
}

export default async function ReportPage(props: Props) {
  const { locale, report } = await readParams(props);
  const t = translator(locale);
  const source = report.origin === "read" ? readSource(getDatabase(), report.id) : null;
  const revision = source?.revision.revision ?? null;
  const isRead = report.origin === "read";
  const tabled = report.tablesView.some(({ state }) => state !== "missing");
  const severities = report.findingsList.map(({ severity }) => severity);
  const headline = isRead ? readHeadline(getDatabase(), report) : null;
  const place = { report: report.id, revision, locale };
  const parts = [
    ...(report.cited.length > 0 ? [{ id: "cited", title: t("report.cited") }] : []),
    ...(isRead
      ? [
          { id: "tables", title: t("report.tables") },
          { id: "findings", title: t("report.findings") },
          { id: "figures", title: t("report.figures") },
          { id: "prose", title: t("report.prose") },
          { id: "file", title: t("report.revisions") },
        ]
      : []),
  ];
  return (
    <div className="page">
      <Breadcrumb label={t("breadcrumb.label")} steps={agencySteps(locale, report.agency)} />
      <ReportHeader report={report} locale={locale} />
      {headline && <HeadlineFigures {...headline} locale={locale} alone />}
      <PageContents label={t("report.contents")} parts={parts} />
      {report.cited.length > 0 && (
        <Section id="cited" title={t("report.cited")} lead={t("report.cited.note")}>
          <CitedList report={report} locale={locale} />
        </Section>
      )}
      {isRead && (
        <>
          <Section
            id="tables"
            title={t("report.tables")}
            lead={tabled ? <span className="no-print">{t("report.hint")}</span> : undefined}
            aside={
              <Link
                href={`/${locale}/reports/${encodeURIComponent(report.id)}/correct`}
                className="no-print"
              >
                {t("correct.open")}
              </Link>
            }
          >
            {tabled ? (
              <>
                <CellLegend locale={locale} />
                <div className="mt-8 grid gap-12">
                  {report.tablesView.map((view) => (
                    <div key={view.table} id={`table-${view.table}`} className="min-w-0">
                      <StatutoryTable
                        context={{ view, severities, ...place }}
                        fallbackEdition={report.year >= 2021 ? "2021" : "2019"}
                      />
                      <AddTable report={report} table={view.table} locale={locale} />
                    </div>
                  ))}
                </div>
              </>
            ) : (
              <EmptyState>{t("report.tables.none")}</EmptyState>
            )}
          </Section>
          <Section id="findings" title={t("report.findings")}>
            {report.findingsList.length === 0 ? (
              <EmptyState>{t("report.findings.none")}</EmptyState>
            ) : (
              <FindingList findings={report.findingsList} locale={locale} named={false} />
            )}
            {report.messages.length > 0 && (
              <details className="unfold mt-6">
                <summary className="py-2 font-semibold">{t("report.messages")}</summary>
                <MessageList messages={report.messages} {...place} />
              </details>
            )}
          </Section>
          <Section
            id="figures"
            title={t("report.figures")}
            aside={t("report.figures.count", { n: report.figuresList.length })}
          >
            {report.figuresList.length === 0 ? (
              <EmptyState>{t("report.figures.none")}</EmptyState>
            ) : (
              <FigureList figures={report.figuresList} {...place} />
            )}
          </Section>
          {source && (
            <Section
              id="prose"
              title={t("report.prose")}
              lead={t("report.prose.note")}
              aside={
                <a
                  href={`/${locale}/reports/${encodeURIComponent(report.id)}/source`}
                  data-own-page=""
                >
                  {t("report.prose.open")}
                </a>
              }
            >
              <Prose
                source={source}
                passages={readPassages(getDatabase(), report.id)}
                locale={locale}
              />
            </Section>
          )}
          <Section id="file" title={t("report.revisions")}>
            <RevisionList revisions={report.revisions} report={report.id} locale={locale} />
          </Section>
        </>
      )}
      <DataTwins
        path={`/reports/${encodeURIComponent(report.id)}`}
        files={
          isRead
            ? [
                {
                  href: `/reports/${encodeURIComponent(report.id)}.xlsx?lang=${locale}`,
                  text: t("data.xlsx"),
                },
              ]
            : []
        }
        locale={locale}
      />
    </div>
  );
}
