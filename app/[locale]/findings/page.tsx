import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { FindingCard } from "@/components/findings/finding-card";
import { FindingFilters } from "@/components/findings/finding-filters";
import { RuleCounts } from "@/components/findings/rule-counts";
import { DataTwins } from "@/components/ui/data-twins";
import { UnknownNote } from "@/components/filters/unknown-note";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { getDatabase } from "@/db/client";
import { isLocale, translator } from "@/lib/i18n";
import { readCities, readFindings, readYears } from "@/lib/queries";
import { readFindingsFilter, unknownWishes, type FindingsAddress } from "./findings-address";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<FindingsAddress> };

const PAGE = 25;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("findings.title") } : {};
}

function addressOf(here: string, asked: FindingsAddress): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `${here}?${new URLSearchParams(given)}` : here;
}

export default async function FindingsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = await searchParams;
  const t = translator(locale);
  const filter = readFindingsFilter(asked);
  const db = getDatabase();
  const unknown = unknownWishes(asked, filter);
  const wanted = Math.max(1, Math.floor(Number(asked.page)) || 1);
  const readPage = (page: number) =>
    readFindings(db, filter, { limit: PAGE, offset: (page - 1) * PAGE });
  const first = readPage(wanted);
  const pages = Math.max(1, Math.ceil(first.total / PAGE));
  // Findings that are settled shorten the list under an address somebody kept.
  const page = Math.min(wanted, pages);
  const { findings, total, byRule } = page === wanted ? first : readPage(page);
  const here = `/${locale}/findings`;
  return (
    <div className="page">
      <PageHead title={t("findings.title")} lead={t("findings.lead")} />
      <FindingFilters
        action={here}
        filter={filter}
        cities={readCities(db)}
        years={readYears(db).toReversed()}
        locale={locale}
      />
      <UnknownNote names={unknown} locale={locale} />
      <p role="status" className="mt-8 border-t-2 border-rule pt-3 text-sm text-muted">
        {t("findings.count", { n: total })}
      </p>
      <RuleCounts
        counts={byRule}
        chosen={filter.rule ?? null}
        href={(rule) => addressOf(here, { ...asked, rule: rule ?? undefined, page: undefined })}
        locale={locale}
      />
      {findings.length === 0 ? (
        <EmptyState title={t("findings.none")}>
          <Link href={here}>{t("findings.filter.clear")}</Link>
        </EmptyState>
      ) : (
        findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} locale={locale} />
        ))
      )}
      <Pager
        page={page}
        pages={pages}
        href={(number) => addressOf(here, { ...asked, page: String(number) })}
        locale={locale}
      />
      <DataTwins path="/findings" query={{ ...filter }} locale={locale} />
    </div>
  );
}
