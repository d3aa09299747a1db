import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { AddChart } from "@/components/briefing/add-chart";
import { ChartFigure } from "@/components/charts/chart-figure";
import { CompareTable } from "@/components/compare/compare-table";
import { ComparabilityStrip } from "@/components/compare/comparability-strip";
import { SilentYears } from "@/components/compare/silent-years";
import { CompareControls } from "@/components/compare/compare-controls";
import { UnknownNote } from "@/components/filters/unknown-note";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { formatList } from "@/lib/format";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readComparison } from "@/lib/queries";
import { atLatestYears, describeMeasure } from "@/lib/views";
import { compareHref, readCompareAddress } from "./compare-address";
import { drawComparison, isPartOfWhole, tableSpec } from "./compare-charts";
import { completeChoice, PRESETS, unknownOf } from "./compare-choice";
import { compareOptions } from "./compare-options";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("compare.title") } : {};
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const db = getDatabase();
  const address = readCompareAddress(await searchParams);
  const choice = completeChoice(db, address);
  const all = readComparison(db, { ...choice, measures: choice.shown }).grid;
  const newest = choice.latest && (choice.view === "bars" || choice.view === "table");
  const grid = newest ? atLatestYears(all) : all;
  const empty = grid.agencies.length === 0 || grid.measures.length === 0 || grid.years.length === 0;
  // Charts, table and strip would say of each body and measure what one sentence says of all.
  const silent = !empty && grid.values.every(({ state }) => state === "missing");
  const charts = empty || silent ? [] : drawComparison(db, choice, locale);
  const wholes = choice.view === "shares" ? choice.measures.filter((id) => !isPartOfWhole(id)) : [];
  const table = empty || silent ? null : tableSpec(db, choice, locale);
  const unknown = unknownOf(choice, grid);
  const said = grid.notices.map(({ text }) => inLocale(text, locale));
  return (
    <div className="page">
      <PageHead title={t("compare.title")} lead={t("compare.lead")} />
      <nav aria-label={t("compare.presets")} className="tabs no-print mt-4 flex gap-x-6">
        {PRESETS.map(({ id, measures }) => (
          <Link
            key={id}
            href={compareHref(locale, { ...address, measures: [...measures], years: null })}
            aria-current={measures.join() === choice.measures.join() ? "true" : undefined}
            className="py-2 aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`compare.preset.${id}`)}
          </Link>
        ))}
      </nav>
      <CompareControls
        action={`/${locale}/compare`}
        choice={choice}
        options={compareOptions(db, choice, locale)}
        locale={locale}
      />
      <UnknownNote names={unknown} locale={locale} />
      {empty && <EmptyState title={t("compare.empty.title")}>{t("compare.empty.body")}</EmptyState>}
      {silent && (
        <SilentYears
          years={choice.yearsHeld.map((year) => ({
            year,
            href: compareHref(locale, { ...address, years: [year] }),
          }))}
          locale={locale}
        />
      )}
      {!empty && !silent && (
        <>
          <div className="mt-6">
            <ComparabilityStrip notices={grid.notices} locale={locale} />
          </div>
          {wholes.length > 0 && (
            <p className="mt-8 max-w-prose text-sm text-muted">
              {t("compare.noShare", {
                list: formatList(
                  wholes.flatMap((id) => describeMeasure(id)?.label[locale] ?? []),
                  locale,
                ),
              })}
            </p>
          )}
          {charts.length > 0 && (
            <div className="mt-8 grid gap-14">
              {charts.map((spec) => (
                <ChartFigure
                  key={`${spec.id}/${spec.measures.join()}`}
                  spec={spec}
                  level={2}
                  said={said}
                />
              ))}
            </div>
          )}
          <Section title={t("compare.view.table")}>
            <CompareTable grid={grid} latest={newest} locale={locale} />
            {table && <AddChart spec={table} as="table" />}
            <DataTwins
              path="/observations"
              query={{
                agency: choice.agencies.join(","),
                measure: choice.shown.join(","),
                year: choice.latest ? undefined : choice.years.join(","),
              }}
              locale={locale}
            />
          </Section>
        </>
      )}
    </div>
  );
}
