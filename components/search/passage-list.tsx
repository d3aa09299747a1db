import { Link } from "@/components/ui/link";
import type { Locale, Span } from "@/lib/domain";
import { formatYear } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { placeHref, type AgencyRef } from "@/lib/views";
import { InCity } from "@/components/ui/city-tag";
import { cutExcerpt } from "./excerpt";

export type FoundPassage = {
  report: string;
  title: string | null;
  agency: AgencyRef;
  year: number;
  at: Span | null;
  text: string;
  marks: Span[];
};

/** The address of a hit: its passage marked in the source, or the report for a title. */
function hitHref({ report, at }: FoundPassage, locale: Locale): string {
  return at ? placeHref(locale, report, at) : `/${locale}/reports/${encodeURIComponent(report)}`;
}

/** Passages with the words marked, each leading to its place in the source. */
export function PassageList({ hits, locale }: { hits: FoundPassage[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ol className="border-t border-line">
      {hits.map((hit) => {
        const { report, agency, year, at, text, marks } = hit;
        return (
          <li key={`${report}/${at?.start ?? "title"}`} className="border-b border-line py-4">
            <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
              <InCity city={agency.city}>
                <Link
                  href={`/${locale}/reports/${encodeURIComponent(report)}`}
                  className="text-ink"
                >
                  {inLocale(agency.name, locale)}
                </Link>
              </InCity>
              <span>{formatYear(year, locale)}</span>
              {!at && <span>· {t("search.inTitle")}</span>}
            </p>
            <p className="mt-1 max-w-[46em]">
              <Link href={hitHref(hit, locale)} className="passage" lang="zh-CN">
                {cutExcerpt(text, marks).map((part, index) =>
                  part.marked ? <mark key={index}>{part.text}</mark> : part.text,
                )}
              </Link>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
