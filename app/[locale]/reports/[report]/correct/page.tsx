import { agencySteps } from "@/components/layout/agency-steps";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAccess } from "@/app/_access/request-access";
import { KeepDraft } from "@/components/access/keep-draft";
import { ProblemNote } from "@/components/access/problem-note";
import { CorrectionForm } from "@/components/corrections/correction-form";
import { CorrectionHistory } from "@/components/corrections/correction-history";
import { ReadOnlyNote } from "@/components/ingest/read-only-note";
import { reportName } from "@/components/report/report-header";
import { StatutoryTable } from "@/components/tables/statutory-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readReport } from "@/lib/queries";
import { readCorrections } from "@/lib/queries/corrections";
import { describeMeasure } from "@/lib/views";

type Props = {
  params: Promise<{ locale: string; report: string }>;
  searchParams: Promise<{ cell?: string; problem?: string }>;
};

async function readParams({ params }: Props) {
  const { locale, report: id } = await params;
  if (!isLocale(locale)) notFound();
  const report = readReport(getDatabase(), decodeURIComponent(id));
  if (!report || report.origin !== "read") notFound();
  return { locale, report };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, report } = await readParams(props);
  const title = `${translator(locale)("correct.title")} · ${inLocale(report.agency.name, locale)}`;
  return { title, robots: { index: false } };
}

export default async function CorrectPage(props: Props) {
  const { locale, report } = await readParams(props);
  const { cell: asked, problem } = await props.searchParams;
  const t = translator(locale);
  const access = await readAccess();
  const mayWrite = access.permission.allowed;
  const home = `/${locale}/reports/${encodeURIComponent(report.id)}`;
  const here = `${home}/correct`;
  const measure = asked ? describeMeasure(asked) : null;
  const cell = asked ? report.tablesView.map(({ cells }) => cells[asked]).find(Boolean) : undefined;
  return (
    <div className="page">
      <Breadcrumb
        label={t("breadcrumb.label")}
        steps={[
          ...agencySteps(locale, report.agency),
          { href: home, text: reportName(report, locale) },
        ]}
      />
      <h1 className="mt-4">{t("correct.title")}</h1>
      <p className="mt-3 mb-8 max-w-prose text-muted">{t("correct.lead")}</p>
      <ProblemNote code={problem} locale={locale} />
      {!mayWrite && (
        <ReadOnlyNote
          canSignIn={access.canSignIn}
          next={asked ? `${here}?cell=${encodeURIComponent(asked)}` : here}
          locale={locale}
        />
      )}
      {mayWrite && <KeepDraft key={asked} form="correction" name={`correction.${report.id}`} />}
      {mayWrite && measure?.kind === "cell" && (
        <div id="form" className="border-y border-line bg-band px-5 py-6">
          <CorrectionForm
            report={report.id}
            id={measure.id}
            label={measure.label}
            cell={cell}
            token={access.formToken}
            next={here}
            locale={locale}
          />
        </div>
      )}
      <Section id="history" title={t("correct.history")} className="mt-10">
        <CorrectionHistory
          report={report.id}
          entries={readCorrections(getDatabase(), report.id)}
          token={mayWrite ? access.formToken : null}
          next={here}
          locale={locale}
        />
      </Section>
      <Section id="tables" title={t("report.tables")}>
        <div className="grid gap-12">
          {report.tablesView.map((view) => (
            <div key={view.table} className="min-w-0">
              <StatutoryTable
                context={{
                  view,
                  severities: report.findingsList.map(({ severity }) => severity),
                  report: report.id,
                  revision: null,
                  locale,
                  cellWord: "correct.cell.label",
                  cellHref: (id) =>
                    mayWrite ? `${here}?cell=${encodeURIComponent(id)}#form` : null,
                }}
                fallbackEdition={report.year >= 2021 ? "2021" : "2019"}
              />
            </div>
          ))}
        </div>
      </Section>
    </div>
  );
}
