import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findBatch } from "@/app/_access/desk-batch";
import { readAccess } from "@/app/_access/request-access";
import { readStaged } from "@/app/_access/staged-reading";
import { KeepDraft } from "@/components/access/keep-draft";
import { ProblemNote } from "@/components/access/problem-note";
import { ChangeList } from "@/components/ingest/change-list";
import { formatMoment } from "@/components/ingest/moment";
import { ReadOnlyNote } from "@/components/ingest/read-only-note";
import { SignedBy } from "@/components/ingest/save-together";
import { ScreenList } from "@/components/ingest/screen-list";
import { StagedFigures } from "@/components/ingest/staged-figures";
import { StagedSource } from "@/components/ingest/staged-source";
import { StagedTables } from "@/components/ingest/staged-tables";
import { VerdictMark } from "@/components/ingest/verdict-mark";
import { Link } from "@/components/ui/link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/domain";
import { isLocale, translator } from "@/lib/i18n";
import { isStoredAlready, verdictOf, type StagedReading } from "@/lib/screening";

type Props = {
  params: Promise<{ locale: string; batch: string; item: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale)
    ? { title: translator(locale)("desk.screener"), robots: { index: false } }
    : {};
}

type FormProps = {
  reading: StagedReading;
  batch: string;
  item: string;
  token: string;
  locale: Locale;
};

function ScreenerForm({ reading, batch, item, token, locale }: FormProps) {
  const t = translator(locale);
  const failed = verdictOf(reading.tests) === "fail";
  const stored = isStoredAlready(reading.tests);
  const plan = reading.kind === "figures" ? null : reading.screened.plan;
  const standing = stored && plan?.outcome === "unchanged" ? plan.report : null;
  return (
    <form
      id="screener-form"
      method="post"
      action={`/api/desk/batches/${batch}/save`}
      className="grid gap-6"
    >
      <KeepDraft form="screener-form" name={`save.${item}`} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="next" value={`/${locale}/ingest/${batch}`} />
      <ScreenList tests={reading.tests} locale={locale} />
      {failed ? (
        <p className={stored ? "text-muted" : "text-doubt"}>
          {t(stored ? "desk.stored" : "desk.cannotSave")}
          {standing && (
            <Link href={`/${locale}/reports/${encodeURIComponent(standing)}`} className="ms-3">
              {t("desk.report.open")}
            </Link>
          )}
        </p>
      ) : (
        <>
          <SignedBy locale={locale} />
          <p>
            <button type="submit" className="button">
              {t(reading.kind === "figures" ? "desk.save.figures" : "desk.save")}
            </button>
          </p>
        </>
      )}
    </form>
  );
}

function Reading({ reading, locale }: { reading: StagedReading; locale: Locale }) {
  const t = translator(locale);
  if (reading.kind === "figures") {
    return (
      <Section title={t("desk.figures")}>
        <StagedFigures screened={reading.screened} locale={locale} />
      </Section>
    );
  }
  const { plan } = reading.screened;
  return (
    <>
      {plan.outcome === "revised" && (
        <Section id="changes" title={t("desk.changes")} lead={t("desk.changes.lead")}>
          <ChangeList changes={plan.changes} locale={locale} />
        </Section>
      )}
      <Section id="reading" title={t("desk.reading")} lead={t("desk.reading.lead")}>
        <div className="beside-source">
          <StagedTables screened={reading.screened} locale={locale} />
          <div className="source-column max-xl:mt-10">
            <h3 className="mb-2">{t("desk.source")}</h3>
            <StagedSource screened={reading.screened} locale={locale} />
          </div>
        </div>
      </Section>
    </>
  );
}

export default async function ItemPage({ params, searchParams }: Props) {
  const { locale, batch: batchId, item: itemId } = await params;
  if (!isLocale(locale)) notFound();
  const { problem } = await searchParams;
  const t = translator(locale);
  const access = await readAccess();
  const allowed = access.permission.allowed;
  const batch = allowed ? findBatch(batchId) : null;
  const item = batch?.items.find(({ id }) => id === itemId);
  const reading = item?.state === "read" ? readStaged(batchId, itemId) : null;
  const steps = [
    { href: `/${locale}/ingest`, text: t("desk.title") },
    ...(batch
      ? [
          {
            href: `/${locale}/ingest/${batchId}`,
            text: t("desk.batch.of", { time: formatMoment(batch.createdAt, locale) }),
          },
        ]
      : []),
  ];
  return (
    <div className="page">
      <Breadcrumb label={t("breadcrumb.label")} steps={steps} />
      <h1 className="mt-4 break-all">{item?.fileName ?? t("desk.screener")}</h1>
      <ProblemNote code={problem} locale={locale} />
      {!allowed && (
        <ReadOnlyNote
          canSignIn={access.canSignIn}
          next={`/${locale}/ingest/${batchId}/${itemId}`}
          locale={locale}
        />
      )}
      {allowed && !reading && <EmptyState>{t("desk.gone")}</EmptyState>}
      {reading && (
        <>
          <Section
            id="screener"
            title={t("desk.screener")}
            lead={t("desk.screener.lead")}
            aside={
              <VerdictMark
                state={isStoredAlready(reading.tests) ? "stored" : verdictOf(reading.tests)}
                locale={locale}
              />
            }
            className="mt-8"
          >
            <ScreenerForm
              reading={reading}
              batch={batchId}
              item={itemId}
              token={access.formToken}
              locale={locale}
            />
          </Section>
          <Reading reading={reading} locale={locale} />
        </>
      )}
    </div>
  );
}
