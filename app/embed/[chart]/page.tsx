import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmbedActions } from "@/components/embed/embed-actions";
import { EmbedMark } from "@/components/embed/embed-mark";
import { getDatabase } from "@/db/client";
import { chartQuery, citeChart } from "@/lib/charts";
import { translator } from "@/lib/i18n";
import { drawWanted } from "../../_briefing/draw-item";
import { siteOrigin } from "../../_site/site-origin";
import { readChartQuery } from "./chart-query";

type Props = {
  params: Promise<{ chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readAddress({ params, searchParams }: Props) {
  const { item, lang } = readChartQuery((await params).chart, await searchParams);
  if (!item) notFound();
  const db = getDatabase();
  const [zh, en] = [drawWanted(db, item, "zh"), drawWanted(db, item, "en")];
  // A chart that cannot be drawn is a frame with nothing in it: say so with the right status.
  if (typeof zh === "string" || typeof en === "string") notFound();
  return { lang, specs: { zh, en } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, specs } = await readAddress(props);
  const name = translator(lang)("site.name");
  return {
    title: `${specs[lang].title} · ${name}`,
    description: specs[lang].alt,
    robots: { index: false },
  };
}

export default async function EmbedPage(props: Props) {
  const { lang, specs } = await readAddress(props);
  const spec = specs[lang];
  const origin = siteOrigin(await headers());
  const address = `${origin}/embed/${spec.id}?${chartQuery(spec)}`;
  const on = new Date().toISOString().slice(0, 10);
  return (
    <main className="embed">
      <ChartFigure
        spec={spec}
        level={1}
        plain
        actions={
          <EmbedActions
            spec={spec}
            address={address}
            citation={citeChart(specs, { address, on })}
          />
        }
      />
      <EmbedMark locale={lang} home={`${origin}/${lang}`} />
    </main>
  );
}
