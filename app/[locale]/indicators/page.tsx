import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { IndicatorList } from "@/components/indicators/indicator-list";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { inLocale, isLocale, translator, type WordKey } from "@/lib/i18n";
import { DERIVED_MEASURES } from "@/lib/indicators/derived";
import { readIndicators, readValues, type IndicatorListEntry } from "@/lib/queries";
import type { ValueGrid } from "@/lib/views";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)("indicators.title") } : {};
}

/** The one value of an indicator that has no other, with the body it is of. */
function soleValue({ id, sole }: IndicatorListEntry, grid: ValueGrid) {
  const value = grid.values.find(
    (each) => each.measure === id && each.agency === sole?.slug && each.year === sole.year,
  );
  const agency = grid.agencies.find(({ slug }) => slug === sole?.slug);
  return value && agency ? { value, agency } : undefined;
}

export default async function IndicatorsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const entries = readIndicators(getDatabase());
  const soles = entries.flatMap(({ id, sole }) => (sole ? [{ id, ...sole }] : []));
  const grid = readValues(getDatabase(), {
    agencies: [...new Set(soles.map(({ slug }) => slug))],
    years: [...new Set(soles.map(({ year }) => year))],
    measures: soles.map(({ id }) => id),
  });
  const topics = [...new Set(entries.map(({ topic }) => topic))];
  return (
    <div className="page">
      <PageHead title={t("indicators.title")} lead={t("indicators.lead")} />
      <div className="mt-10 gap-x-12 lg:columns-2">
        {topics.map((topic) => (
          <Section
            key={topic}
            title={t(`topic.${topic}` as Extract<WordKey, `topic.${string}`>)}
            tight
          >
            <IndicatorList
              entries={entries
                .filter((entry) => entry.topic === topic)
                .map((entry) => ({ ...entry, sole: soleValue(entry, grid) }))}
              locale={locale}
            />
          </Section>
        ))}
        <Section title={t("indicators.shares")} tight>
          <ul>
            {DERIVED_MEASURES.map(({ id, label }) => (
              <li
                key={id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2"
              >
                <span>
                  <Link href={`/${locale}/indicators/${id}`}>{inLocale(label, locale)}</Link>
                  <span className="ms-2 text-xs text-muted">%</span>
                </span>
                <span className="ms-auto whitespace-nowrap text-sm text-muted">
                  {t("indicators.fromTables")}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}
