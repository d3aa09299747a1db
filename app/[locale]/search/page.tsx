import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { FigureTables } from "@/components/search/figure-tables";
import { groupFigures } from "@/components/search/figure-groups";
import { PassageList } from "@/components/search/passage-list";
import { SearchForm } from "@/components/search/search-form";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import type { Locale } from "@/lib/domain";
import { isLocale, translator } from "@/lib/i18n";
import { readCities, readYears, searchFigures, searchText } from "@/lib/queries";
import { readSearchAddress, searchHref, type SearchAddress } from "./search-address";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Passages a page; figures in the tables. */
const PAGE = 20;
const MOST_FIGURES = 100;

/** Words that show what can be asked: two characters, two words, a figure. */
const EXAMPLES = ["12345热线 受理", "秒批", "复议", "全程网办", "满意率"];

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { query } = readSearchAddress(await searchParams);
  const title = translator(locale)("search.title");
  return { title: query ? `${query} · ${title}` : title };
}

function Examples({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <p className="mt-6 flex flex-wrap gap-x-5 gap-y-1">
      <span className="py-1 text-muted">{t("search.examples")}</span>
      {EXAMPLES.map((example) => (
        <Link
          key={example}
          href={searchHref(locale, { query: example, filter: {}, page: 1 })}
          lang="zh-CN"
          className="py-1"
        >
          {example}
        </Link>
      ))}
    </p>
  );
}

function Results({ asked, locale }: { asked: SearchAddress; locale: Locale }) {
  const t = translator(locale);
  const { query, filter, page } = asked;
  const db = getDatabase();
  const figures = searchFigures(db, query, filter, { limit: MOST_FIGURES, offset: 0 });
  const passages = searchText(db, query, filter, { limit: PAGE, offset: (page - 1) * PAGE });
  const count = (n: number, more: boolean) => (more ? t("search.more", { n }) : null);
  if (figures.total === 0 && passages.total === 0) {
    return (
      <div className="mt-10" role="status">
        <EmptyState title={t("search.none", { query })}>
          {t("search.none.help")}
          <p className="reach mt-3 flex flex-wrap gap-x-6 gap-y-1">
            {Object.keys(filter).length > 0 && (
              <Link href={searchHref(locale, { query, filter: {}, page: 1 })}>
                {t("search.none.all")}
              </Link>
            )}
            <Link href={`/${locale}/agencies?${new URLSearchParams({ q: query })}`}>
              {t("search.none.agencies")}
            </Link>
            <Link href={`/${locale}/compare`}>{t("search.none.compare")}</Link>
          </p>
        </EmptyState>
      </div>
    );
  }
  const twins = { q: query, ...filter };
  return (
    <>
      {figures.figures.length > 0 && page === 1 && (
        <Section
          title={t("search.figures")}
          lead={[
            count(figures.total, figures.more) ?? t("search.figures.count", { n: figures.total }),
            ...(figures.total > figures.figures.length
              ? [t("search.figures.shown", { n: figures.figures.length })]
              : []),
          ].join(locale === "zh" ? "，" : ", ")}
        >
          <FigureTables {...groupFigures(figures.figures, query, locale)} locale={locale} />
          <DataTwins path="/search/figures" query={{ ...twins, size: 1000 }} locale={locale} />
        </Section>
      )}
      {passages.hits.length > 0 && (
        <Section
          title={t("search.passages")}
          aside={
            <span role="status" className="text-muted">
              {count(passages.total, passages.more) ??
                t("search.passages.count", { n: passages.total })}
            </span>
          }
        >
          <PassageList hits={passages.hits} locale={locale} />
          <Pager
            page={page}
            pages={Math.ceil(passages.total / PAGE)}
            href={(number) => searchHref(locale, { ...asked, page: number })}
            locale={locale}
          />
          <DataTwins path="/search" query={{ ...twins, size: 1000 }} locale={locale} />
        </Section>
      )}
    </>
  );
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = readSearchAddress(await searchParams);
  const t = translator(locale);
  const db = getDatabase();
  return (
    <div className="page">
      <PageHead title={t("search.title")} lead={t("search.lead")} />
      <SearchForm
        query={asked.query}
        city={asked.filter.city ?? ""}
        year={String(asked.filter.year ?? "")}
        cities={readCities(db)}
        years={readYears(db).toReversed()}
        locale={locale}
      />
      {asked.query ? <Results asked={asked} locale={locale} /> : <Examples locale={locale} />}
    </div>
  );
}
