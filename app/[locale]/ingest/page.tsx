import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { readAccess } from "@/app/_access/request-access";
import { ProblemNote } from "@/components/access/problem-note";
import { BringForm } from "@/components/ingest/bring-form";
import { formatMoment } from "@/components/ingest/moment";
import { ReadOnlyNote } from "@/components/ingest/read-only-note";
import { RunHistory } from "@/components/ingest/run-history";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { theDesk } from "@/lib/desk/desk";
import type { Locale } from "@/lib/domain";
import { inLocale, isLocale, translator, WORDS } from "@/lib/i18n";
import { readRuns } from "@/lib/queries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("desk.title") } : {};
}

/** Files of a batch that are named; the rest are counted. */
const NAMED = 2;

function OpenBatches({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const desk = theDesk();
  const open = desk.openBatches();
  if (open.length === 0) return null;
  const hours = Math.round(desk.settings.keepMilliseconds / 3_600_000);
  return (
    <Section title={t("desk.open")} lead={t("desk.open.note", { hours })}>
      <ul className="border-t border-line">
        {open.map(({ id, createdAt, items }) => (
          <li key={id} className="flex flex-wrap gap-x-6 border-b border-line py-2.5">
            <Link href={`/${locale}/ingest/${id}`}>
              {t("desk.batch.of", { time: formatMoment(createdAt, locale) })}
            </Link>
            <span className="text-muted">
              {t("desk.batch.count", { n: items.length })}
              {items.length > 0 &&
                ` · ${items
                  .slice(0, NAMED)
                  .map(({ fileName }) => fileName)
                  .join(" · ")}`}
              {items.length > NAMED && " …"}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export default async function IngestPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { problem } = await searchParams;
  const t = translator(locale);
  const access = await readAccess();
  const { settings } = theDesk();
  const mayWrite = access.permission.allowed;
  // With slots that are filled in the browser.
  const said = (
    key: "desk.chosen" | "desk.uploading" | "desk.tooLarge" | "desk.tooMany" | "desk.upload.failed",
  ) => inLocale(WORDS[key], locale);
  return (
    <div className="page">
      <PageHead title={t("desk.title")} lead={t("desk.lead")} />
      <div className="mt-8 grid gap-6">
        <ProblemNote code={problem} locale={locale} />
        {mayWrite ? (
          <BringForm
            token={access.formToken}
            locale={locale}
            maxBytes={settings.fileBytes}
            maxFiles={settings.files}
            words={{
              drop: t("desk.drop"),
              chooseFiles: t("desk.chooseFiles"),
              chooseFolder: t("desk.chooseFolder"),
              chosen: said("desk.chosen"),
              files: t("desk.files"),
              formats: t("desk.formats", {
                mb: Math.floor(settings.fileBytes / 2 ** 20),
                n: settings.files,
              }),
              paste: t("desk.paste"),
              pasteHint: t("desk.paste.hint"),
              read: t("desk.read"),
              uploading: said("desk.uploading"),
              tooLarge: said("desk.tooLarge"),
              tooMany: said("desk.tooMany"),
              nothing: t("desk.nothing"),
              received: t("desk.received"),
              failed: said("desk.upload.failed"),
            }}
          />
        ) : (
          <ReadOnlyNote canSignIn={access.canSignIn} next={`/${locale}/ingest`} locale={locale} />
        )}
      </div>
      {mayWrite && <OpenBatches locale={locale} />}
      <Section title={t("desk.history")}>
        <RunHistory runs={readRuns(getDatabase())} locale={locale} />
      </Section>
    </div>
  );
}
