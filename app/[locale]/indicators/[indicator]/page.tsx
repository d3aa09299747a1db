import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/charts/chart-figure";
import { ShareList } from "@/components/indicators/share-list";
import { QuoteList } from "@/components/indicators/quote-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTwins } from "@/components/ui/data-twins";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { getDatabase } from "@/db/client";
import { unitText } from "@/lib/format";
import { inLocale, isLocale, translator } from "@/lib/i18n";
import { indicatorDefinition } from "@/lib/indicators/definitions";
import { readIndicator, readShare } from "@/lib/queries";
import { drawIndicator } from "./indicator-charts";
import { quotedValues } from "./quoted-values";

type Props = { params: Promise<{ locale: string; indicator: string }> };

/** What the page is about: an indicator of the prose, or a share computed from the tables. */
async function readParams({ params }: Props) {
  const { locale, indicator } = await params;
  if (!isLocale(locale)) notFound();
  const id = decodeURIComponent(indicator);
  const db = getDatabase();
  const share = readShare(db, id);
  if (share) {
    const { definition = null } = share.share;
    return { locale, about: share.share, definition, grid: share.grid, quotes: null };
  }
  const view = readIndicator(db, id);
  if (!view) notFound();
  const { indicator: about, grid, quotes } = view;
  return { locale, about, definition: indicatorDefinition(about), grid, quotes };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, about } = await readParams(props);
  return { title: inLocale(about.label, locale) };
}

export default async function IndicatorPage(props: Props) {
  const { locale, about: indicator, definition, grid, quotes } = await readParams(props);
  const t = translator(locale);
  const read = quotes?.map(({ agency }) => agency.slug) ?? [];
  const { specs, left } = drawIndicator(getDatabase(), { id: indicator.id, grid, read }, locale);
  const values = quotes ? quotedValues({ grid, quotes }) : [];
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
      {definition && <p className="mt-4 max-w-prose text-lg">{inLocale(definition, locale)}</p>}
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
      {specs.length > 0 && (
        <div className="mt-12 grid gap-x-12 gap-y-14 border-t-2 border-rule pt-4 lg:grid-cols-2">
          {specs.map((spec) => (
            <div key={spec.id} className="min-w-0">
              <ChartFigure spec={spec} level={2} half />
            </div>
          ))}
        </div>
      )}
      {left > 0 && (
        <p className="mt-4 text-sm text-muted">
          {t("indicator.left", { n: left })}{" "}
          <Link href={`/${locale}/compare?measures=${indicator.id}`}>{t("indicator.choose")}</Link>
        </p>
      )}
      <Section
        title={t("indicator.values")}
        lead={quotes === null ? t("agency.shares.lead") : undefined}
      >
        {grid.agencies.length === 0 ? (
          <EmptyState>{t("indicator.empty")}</EmptyState>
        ) : quotes === null ? (
          <ShareList grid={grid} locale={locale} />
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
