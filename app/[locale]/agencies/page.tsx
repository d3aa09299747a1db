import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { AgencyList } from "@/components/agency/agency-list";
import { Field, SelectField } from "@/components/filters/field";
import { LiveForm } from "@/components/filters/live-form";
import { matchesQuery } from "@/components/filters/match-query";
import { searchKeys } from "@/components/filters/search-keys";
import { CoverageKey } from "@/components/overview/coverage-key";
import { CitySwatch } from "@/components/ui/city-tag";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readAgencies, readCities, readCoverage } from "@/lib/queries";

/** Bodies on one page; each is a line with its years. */
const PAGE = 200;

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string; city?: string; page?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("agencies.title") } : {};
}

export default async function AgenciesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { q = "", city = "", page: asked } = await searchParams;
  const t = translator(locale);
  const db = getDatabase();
  const cities = readCities(db);
  const found = readAgencies(db, city ? { city } : {}).filter(
    ({ name }) => q === "" || matchesQuery(searchKeys(name), q),
  );
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
  const shown = found.slice((page - 1) * PAGE, page * PAGE).map(({ slug }) => slug);
  const { coverage } = readCoverage(db, shown);
  const groups = [...cities.map(({ slug }) => slug), null].map((slug) => ({
    slug,
    name: cities.find((each) => each.slug === slug)?.name ?? null,
    all: found.filter((agency) => agency.city === slug).length,
    entries: coverage.filter(({ agency }) => agency.city === slug),
  }));
  const here = `/${locale}/agencies`;
  const pageHref = (number: number) =>
    `${here}?${new URLSearchParams({ ...(q && { q }), ...(city && { city }), page: String(number) })}`;
  return (
    <div className="page">
      <PageHead title={t("agencies.title")} lead={t("agencies.lead")} />
      <LiveForm
        action={here}
        label={t("agencies.filter")}
        className="mt-8 flex flex-wrap items-start gap-4"
      >
        <Field
          label={t("agencies.filter")}
          hint={t("agencies.filter.hint")}
          className="min-w-60 flex-1"
        >
          <input type="search" name="q" defaultValue={q} className="field w-full" />
        </Field>
        <SelectField
          label={t("agencies.filter.city")}
          name="city"
          value={city}
          any={t("agencies.filter.allCities")}
          options={cities.map(({ slug, name }) => ({ value: slug, label: inLocale(name, locale) }))}
        />
        <button type="submit" className="button button-quiet mt-7">
          {t("agencies.filter.submit")}
        </button>
      </LiveForm>
      <p role="status" className="mt-6 text-sm text-muted">
        {t("agencies.count", { n: found.length })}
      </p>
      {found.length > 0 && <CoverageKey locale={locale} sample="20" className="mt-4" />}
      {found.length === 0 && (
        <EmptyState title={t("agencies.none")}>
          <Link href={here}>{t("agencies.none.clear")}</Link>
        </EmptyState>
      )}
      <div className="mt-8">
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ slug, name, all, entries }) => (
            <Section
              key={slug ?? ""}
              title={name ? inLocale(name, locale) : t("agencies.otherCity")}
              aside={
                <span className="inline-flex items-center gap-2 text-muted">
                  <CitySwatch city={slug} />
                  {t("agencies.count", { n: all })}
                </span>
              }
              tight
            >
              <AgencyList entries={entries} locale={locale} />
            </Section>
          ))}
      </div>
      <Pager page={page} pages={pages} href={pageHref} locale={locale} />
      <DataTwins path="/agencies" query={{ q, city }} locale={locale} />
    </div>
  );
}
