import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/charts/chart-figure";
import { QuoteList } from "@/components/indicators/quote-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { buildChart } from "@/lib/charts";
import { unitText } from "@/lib/format";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { readIndicator } from "@/lib/queries";
import { quotedValues } from "./quoted-values";

type Props = { params: Promise<{ locale: string; indicator: string }> };

async function readParams({ params }: Props) {
  const { locale, indicator: id } = await params;
  if (!isLocale(locale)) notFound();
  const view = readIndicator(getDatabase(), decodeURIComponent(id));
  if (!view) notFound();
  return { locale, view };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await readParams(props);
  return { title: inLocale(view.indicator.label, locale) };
}

export default async function IndicatorPage(props: Props) {
  const { locale, view } = await readParams(props);
  const t = translator(locale);
  const { indicator, grid } = view;
  const values = quotedValues(view);
  const facts = [
    [t("indicator.unit"), unitText(indicator.unit, locale)],
    [t("indicator.direction"), t(`indicator.direction.${indicator.better ?? "none"}`)],
  ];
  return (
    <div className="page">
      <Breadcrumb
        label={t("breadcrumb.label")}
        steps={[
          { href: `/${locale}`, text: t("nav.overview") },
          { href: `/${locale}/indicators`, text: t("nav.indicators") },
        ]}
      />
      <h1 className="mt-6">{inLocale(indicator.label, locale)}</h1>
      <p className="mt-4 max-w-prose text-lg" lang="en">
        {indicator.definition}
      </p>
      <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-3 text-sm">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt className="text-muted">{term}</dt>
            <dd className="font-semibold">{text}</dd>
          </div>
        ))}
        <div>
          <dt className="text-muted">{t("methods.lines.id")}</dt>
          <dd className="font-mono">{indicator.id}</dd>
        </div>
      </dl>
      {grid.agencies.length > 0 && (
        <div className="mt-12 border-t-2 border-rule pt-4">
          <ChartFigure spec={buildChart("indicator", grid, { locale })} level={2} />
        </div>
      )}
      <Section title={t("indicator.values")}>
        {values.length === 0 ? (
          <EmptyState>{t("indicator.empty")}</EmptyState>
        ) : (
          <QuoteList values={values} unit={indicator.unit} locale={locale} />
        )}
        <DataTwins
          path="/observations"
          query={{ measure: indicator.id, state: "reported" }}
          locale={locale}
        />
      </Section>
    </div>
  );
}
