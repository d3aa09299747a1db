import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScrollToMark } from "@/components/provenance/scroll-to-mark";
import { SourceText } from "@/components/provenance/source-text";
import { reportName } from "@/components/report/report-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { getDatabase } from "@/db/client";
import { formatDate } from "@/lib/format";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readSource } from "@/lib/queries";
import { parsePlace } from "@/lib/views";

type Props = {
  params: Promise<{ locale: string; report: string }>;
  searchParams: Promise<{ at?: string; revision?: string }>;
};

async function readParams({ params, searchParams }: Props) {
  const { locale, report } = await params;
  const { at, revision } = await searchParams;
  if (!isLocale(locale)) notFound();
  const asked = revision === undefined ? undefined : Number(revision);
  const source = readSource(getDatabase(), decodeURIComponent(report), asked);
  if (!source) notFound();
  return { locale, source, at };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, source } = await readParams(props);
  const name = `${inLocale(source.report.agency.name, locale)} ${reportName(source.report, locale)}`;
  return { title: translator(locale)("source.heading", { report: name }) };
}

export default async function SourcePage(props: Props) {
  const { locale, source, at } = await readParams(props);
  const t = translator(locale);
  const { report, revision, text } = source;
  const place = parsePlace(at);
  const asked = place && place.end <= text.length ? place : null;
  const page =
    asked &&
    source.layout?.words.find(
      ({ at: { start, end } }) => start <= asked.start && asked.start < end,
    );
  const reportHref = `/${locale}/reports/${encodeURIComponent(report.id)}`;
  const name = reportName(report, locale);
  return (
    <div className="page">
      <Breadcrumb
        label={t("breadcrumb.label")}
        steps={[
          { href: `/${locale}`, text: t("nav.overview") },
          {
            href: `/${locale}/agencies/${report.agency.slug}`,
            text: inLocale(report.agency.short, locale),
          },
          { href: reportHref, text: name },
        ]}
      />
      <h1 className="mt-6">
        {t("source.title")}
        <span className="mt-1 block text-xl font-medium text-muted">
          {inLocale(report.agency.name, locale)}
          {locale === "zh" ? "" : ", "}
          {name}
        </span>
      </h1>
      <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-3 text-sm">
        <div>
          <dt className="text-muted">{t("report.revision.file")}</dt>
          <dd className="font-semibold break-all">{revision.fileName}</dd>
        </div>
        {asked && (
          <div>
            <dt className="text-muted">{t("source.placeLabel")}</dt>
            <dd className="font-semibold">
              {page && `${t("source.page", { page: page.page })} · `}
              {t("source.place", { start: String(asked.start), end: String(asked.end) })}
            </dd>
          </div>
        )}
        <div>
          <dt className="text-muted">{t("report.revision.readAt")}</dt>
          <dd className="font-semibold">{formatDate(revision.readAt, locale)}</dd>
        </div>
        <div>
          <dt className="text-muted">{t("report.revision.checksum")}</dt>
          <dd className="font-mono text-xs break-all">{revision.sha256}</dd>
        </div>
      </dl>
      {at && !asked && <p className="mt-6 text-caution">{t("source.badPlace")}</p>}
      <div
        lang={report.script === "hant" ? "zh-Hant" : "zh-CN"}
        className="source-text mt-8 max-w-3xl border-t-2 border-rule pt-6"
      >
        <SourceText source={source} reportHref={reportHref} asked={asked} />
      </div>
      {asked && <ScrollToMark />}
    </div>
  );
}
