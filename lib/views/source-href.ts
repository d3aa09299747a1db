/** Addresses of the places that numbers came from. The same on pages, in charts and in exports. */
import type { Locale, MeasureId, Span } from "@/lib/domain";
import type { SourceRef } from "./value";

/** A place as it stands in an address: `start-end`. */
export function formatPlace({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The place an address names; null when it names none. */
export function parsePlace(text: string | null | undefined): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/u.exec(text ?? "");
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  // An empty cell's place is empty.
  return start <= end ? { start, end } : null;
}

/** The page that shows a report's decoded text with one place marked. */
export function placeHref(
  locale: Locale,
  report: string,
  at: Span | null,
  revision?: number | null,
): string {
  const query = new URLSearchParams();
  if (at) query.set("at", formatPlace(at));
  if (revision) query.set("revision", String(revision));
  const text = query.toString();
  return `/${locale}/reports/${encodeURIComponent(report)}/source${text ? `?${text}` : ""}`;
}

/** The page that shows what a typed figure was copied from. */
export function citedHref(locale: Locale, report: string, measure: MeasureId): string {
  const query = new URLSearchParams({ cited: measure });
  return `/${locale}/reports/${encodeURIComponent(report)}/source?${query}`;
}

/** Where a value can be seen in its source: the marked text, or what a cited value was typed from. */
export function sourceHref(locale: Locale, source: SourceRef | null): string | null {
  if (!source) return null;
  if (source.cited) return citedHref(locale, source.report, source.cited);
  return placeHref(locale, source.report, source.at, source.revision);
}
