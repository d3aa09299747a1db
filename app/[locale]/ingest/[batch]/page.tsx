import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findBatch } from "@/app/_access/desk-batch";
import { readAccess } from "@/app/_access/request-access";
import { readStaged } from "@/app/_access/staged-reading";
import { ProblemNote } from "@/components/access/problem-note";
import { BatchProgress } from "@/components/ingest/batch-progress";
import { BatchTable } from "@/components/ingest/batch-table";
import { formatMoment } from "@/components/ingest/moment";
import { ReadOnlyNote } from "@/components/ingest/read-only-note";
import { SaveTogether } from "@/components/ingest/save-together";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { inLocale, isLocale, translator, WORDS } from "@/lib/i18n";
import { isSettled, SCREEN_TEST_IDS, type Batch } from "@/lib/screening";

type Props = {
  params: Promise<{ locale: string; batch: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale)
    ? { title: translator(locale)("desk.batch"), robots: { index: false } }
    : {};
}

/** What there is to tick before the batch can be saved together. */
function countWarnings(batch: Batch) {
  const tests = batch.items
    .filter(({ state, summary }) => state === "read" && summary && summary.verdict !== "fail")
    .map(({ id }) => readStaged(batch.id, id)?.tests ?? []);
  const warnings = SCREEN_TEST_IDS.map((test) => ({
    test,
    files: tests.filter((each) => each.some(({ id, state }) => id === test && state === "warning"))
      .length,
  })).filter(({ files }) => files > 0);
  return { warnings, ready: tests.length };
}

export default async function BatchPage({ params, searchParams }: Props) {
  const { locale, batch: id } = await params;
  if (!isLocale(locale)) notFound();
  const { problem } = await searchParams;
  const t = translator(locale);
  const access = await readAccess();
  const desk = { href: `/${locale}/ingest`, text: t("desk.title") };
  const batch = access.permission.allowed ? findBatch(id) : null;
  if (!access.permission.allowed || !batch) {
    return (
      <div className="page">
        <Breadcrumb label={t("breadcrumb.label")} steps={[desk]} />
        <h1 className="mt-4 mb-6">{t("desk.batch")}</h1>
        {access.permission.allowed ? (
          <EmptyState>{t("desk.gone")}</EmptyState>
        ) : (
          <ReadOnlyNote
            canSignIn={access.canSignIn}
            next={`/${locale}/ingest/${id}`}
            locale={locale}
          />
        )}
      </div>
    );
  }
  const settled = batch.items.filter(isSettled).length;
  const busy = settled < batch.items.length;
  const { warnings, ready } = countWarnings(batch);
  return (
    <div className="page">
      <Breadcrumb label={t("breadcrumb.label")} steps={[desk]} />
      <h1 className="clauses mt-4 mb-6">
        {t("desk.batch.of", { time: formatMoment(batch.createdAt, locale) })}
      </h1>
      <ProblemNote code={problem} locale={locale} />
      {busy && (
        <>
          <noscript>
            <meta httpEquiv="refresh" content="2" />
          </noscript>
          <BatchProgress
            batch={batch.id}
            done={settled}
            all={batch.items.length}
            words={{
              title: t("desk.progress.title"),
              progress: inLocale(WORDS["desk.progress"], locale),
            }}
          />
        </>
      )}
      <BatchTable batch={batch.id} items={batch.items} locale={locale} />
      {!busy && (
        <Section title={t("desk.saveMany")} lead={ready > 0 ? t("desk.saveMany.lead") : undefined}>
          <SaveTogether
            batch={batch.id}
            token={access.formToken}
            warnings={warnings}
            ready={ready}
            locale={locale}
          />
          <form
            method="post"
            action={`/api/desk/batches/${batch.id}/discard`}
            className="mt-8 border-t border-line pt-6"
          >
            <input type="hidden" name="token" value={access.formToken} />
            <input type="hidden" name="next" value={`/${locale}/ingest`} />
            <button type="submit" className="button button-quiet">
              {t("desk.discard")}
            </button>
          </form>
        </Section>
      )}
    </div>
  );
}
