import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { BriefingDesk } from "@/components/briefing/briefing-desk";
import { deskWords } from "@/components/briefing/desk-words";
import { OwnBriefing } from "@/components/briefing/own-briefing";
import { PresetList } from "@/components/briefing/preset-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { briefingQuery, readBriefing } from "@/lib/briefing";
import type { Locale } from "@/lib/domain";
import { isLocale, translator } from "@/lib/i18n";
import { readPresets } from "../../_briefing/read-presets";
import { drawCards } from "./draw-cards";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readAddress({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const each of [value ?? []].flat()) query.append(name, each);
  }
  return { locale, read: readBriefing(query) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, read } = await readAddress(props);
  return { title: read.title || translator(locale)("briefing.title") };
}

function NoPages({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const today = new Date().toISOString().slice(0, 10);
  const presets = readPresets(getDatabase(), locale, today);
  return (
    <>
      <OwnBriefing locale={locale} />
      <div className="mt-10">
        <EmptyState title={t("briefing.empty.title")}>{t("briefing.empty.how")}</EmptyState>
      </div>
      {presets.length > 0 && (
        <Section title={t("briefing.presets")}>
          <PresetList presets={presets} locale={locale} />
        </Section>
      )}
    </>
  );
}

export default async function BriefingPage(props: Props) {
  const { locale, read } = await readAddress(props);
  const t = translator(locale);
  const { unread, ...briefing } = read;
  return (
    <div className="page">
      <PageHead
        title={t("briefing.title")}
        lead={briefing.items.length === 0 && t("briefing.lead")}
      />
      {unread.length > 0 && (
        <p role="status" className="mt-6 border-s-4 border-caution ps-3">
          {t("briefing.unread", { n: unread.length })}
        </p>
      )}
      {briefing.items.length === 0 ? (
        <NoPages locale={locale} />
      ) : (
        <BriefingDesk
          // Another briefing, or this one in another language, starts afresh from its address.
          key={briefingQuery(briefing)}
          start={briefing}
          cards={drawCards(getDatabase(), briefing, locale)}
          locale={locale}
          words={deskWords(locale)}
        />
      )}
    </div>
  );
}
