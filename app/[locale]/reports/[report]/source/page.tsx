import { agencySteps } from "@/components/layout/agency-steps";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CitedNote } from "@/components/provenance/cited-note";
import { citedWords } from "@/components/provenance/cited-words";
import { ScrollToMark } from "@/components/provenance/scroll-to-mark";
import { SourceFacts } from "@/components/provenance/source-facts";
import { SourcePages } from "@/components/provenance/source-pages";
import { SourceText } from "@/components/provenance/source-text";
import { TableExcerpt } from "@/components/provenance/table-excerpt";
import { describePlace } from "@/components/provenance/describe-place";
import { reportName } from "@/components/report/report-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { getDatabase } from "@/db/client";
import type { Locale } from "@/lib/domain";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readCitedSource, readPage, readPlace, readSource } from "@/lib/queries";
import { parsePlace, type ReportSummary } from "@/lib/views";

type Props = {
  params: Promise<{ locale: string; report: string }>;
  searchParams: Promise<{ at?: string; revision?: string; cited?: string; page?: string }>;
};

async function readParams({ params, searchParams }: Props) {
  const { locale, report } = await params;
  const { at, revision, cited, page } = await searchParams;
  if (!isLocale(locale)) notFound();
  const id = decodeURIComponent(report);
  const typed = cited === undefined ? null : readCitedSource(getDatabase(), id, cited);
  const asked = revision === undefined ? undefined : Number(revision);
  const source = typed ? null : readSource(getDatabase(), id, asked);
  const of = typed?.report ?? source?.report;
  if (!of || (cited !== undefined && !typed)) notFound();
  return { locale, id, of, typed, source, at, page, revision: asked };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, of } = await readParams(props);
  const name = `${inLocale(of.agency.name, locale)} ${reportName(of, locale)}`;
  return { title: translator(locale)("source.heading", { report: name }) };
}

function Heading({ of, title, locale }: { of: ReportSummary; title: string; locale: Locale }) {
  const t = translator(locale);
  const name = reportName(of, locale);
  return (
    <>
      <Breadcrumb
        label={t("breadcrumb.label")}
        steps={[
          ...agencySteps(locale, of.agency),
          { href: `/${locale}/reports/${encodeURIComponent(of.id)}`, text: name },
        ]}
      />
      <h1 className="mt-6">
        {title}
        <span className="mt-1 block text-xl font-medium text-muted">
          {inLocale(of.agency.name, locale)}
          {locale === "zh" ? "" : ", "}
          {name}
        </span>
      </h1>
    </>
  );
}

export default async function SourcePage(props: Props) {
  const { locale, id, of, typed, source, at, page, revision } = await readParams(props);
  const t = translator(locale);
  const reportHref = `/${locale}/reports/${encodeURIComponent(of.id)}`;
  if (!source) {
    return (
      <div className="page">
        <Heading of={of} title={t("source.cited.heading")} locale={locale} />
        <div className="mt-6 max-w-prose">
          {typed && (
            <CitedNote
              source={typed}
              reportHref={reportHref}
              locale={locale}
              words={citedWords(t)}
            />
          )}
        </div>
      </div>
    );
  }
  const asked = parsePlace(at);
  const place = asked && readPlace(getDatabase(), id, { at: asked, revision });
  const said = place && describePlace(place, locale);
  const number = page === undefined ? (place?.page?.page ?? 1) : Number(page);
  const drawn =
    place?.page?.page === number
      ? place.page
      : readPage(getDatabase(), id, { page: number, revision });
  return (
    <div className="page">
      <Heading of={of} title={t("source.title")} locale={locale} />
      <SourceFacts source={source} place={place} locale={locale} />
      {at && !place && <p className="mt-6 text-caution">{t("source.badPlace")}</p>}
      {source.placeless && <p className="mt-6 text-sm text-caution">{t("source.placeless")}</p>}
      {drawn && <SourcePages page={drawn} source={source} at={asked} locale={locale} />}
      {!drawn && place?.table && said?.excerpt && (
        <div className="scroller mt-8">
          <TableExcerpt table={place.table} reportHref={reportHref} caption={said.excerpt} />
        </div>
      )}
      <div
        lang={of.script === "hant" ? "zh-Hant" : "zh-CN"}
        className="source-text mt-8 max-w-3xl border-t-2 border-rule pt-6"
      >
        <SourceText source={source} reportHref={reportHref} asked={place && asked} />
      </div>
      {place && <ScrollToMark />}
    </div>
  );
}
