/** What stands on a page with a chart, whatever the page is: a slide, a section, a sheet. */
import type { ChartSpec } from "@/lib/charts";
import { say } from "@/lib/charts";
import { formatDate, formatList } from "@/lib/format";
import type { PicturePart } from "./picture/picture";

/** One chart to export, as a reader asked for it. */
export type ChartPage = {
  spec: ChartSpec;
  /** The reader's own words in place of the chart's title. */
  title?: string;
  /** One line under the title: what to take away. */
  takeaway?: string;
  /** Address of the chart on the site. */
  link?: string;
  omit?: readonly PicturePart[];
};

export type PageText = {
  title: string | null;
  takeaway: string | null;
  subtitle: string | null;
  notes: string[];
  source: string | null;
  /** Addresses of the published pages, one a line. */
  addresses: string[];
  date: string | null;
  link: string | null;
};

/** The words around the plot; null or empty where left off. `madeOn` is an ISO date. */
export function pageText(page: ChartPage, madeOn: string): PageText {
  const { spec, omit = [] } = page;
  const { locale } = spec;
  const shown = (part: PicturePart) => !omit.includes(part);
  const labels = spec.sources.map(({ label }) => label);
  const source =
    labels.length > 0
      ? say(locale, "source", { list: formatList(labels, locale) })
      : say(locale, "noSource");
  return {
    title: shown("title") ? (page.title ?? spec.title) : null,
    takeaway: page.takeaway ?? null,
    subtitle: shown("subtitle") ? spec.subtitle : null,
    notes: shown("note") ? spec.notes.map(({ text }) => text) : [],
    source: shown("source") ? source : null,
    addresses: shown("source")
      ? spec.sources.flatMap(({ label, url }) => (url ? `${label} ${url}` : []))
      : [],
    date: shown("date") ? say(locale, "made", { date: formatDate(madeOn, locale) }) : null,
    link: shown("link") ? (page.link ?? null) : null,
  };
}
