import { Link } from "@/components/ui/link";
import type { Locale, Span } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import { formatPlace, type PlacePage, type SourceView } from "@/lib/views";
import { drawingWords } from "./describe-place";
import { PageDrawing } from "./page-drawing";

type Props = { page: PlacePage; source: SourceView; at: Span | null; locale: Locale };

/** A page of a document drawn, and the way to its other pages. */
export function SourcePages({ page, source, at, locale }: Props) {
  const t = translator(locale);
  const { report, revision, pages } = source;
  const reportHref = `/${locale}/reports/${encodeURIComponent(report.id)}`;
  const hrefOf = (number: number) => {
    const query = new URLSearchParams({ page: String(number) });
    if (at) query.set("at", formatPlace(at));
    if (!revision.current) query.set("revision", String(revision.revision));
    return `${reportHref}/source?${query}`;
  };
  return (
    <div className="mt-8 max-w-3xl">
      <nav aria-label={t("source.pages.label")} className="mb-3 flex flex-wrap gap-x-4 text-sm">
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) =>
          number === page.page ? (
            <span key={number} aria-current="page" className="py-1 font-semibold">
              {t("source.page", { page: number })}
            </span>
          ) : (
            <Link key={number} href={hrefOf(number)} className="py-1" data-own-page="">
              {t("source.page", { page: number })}
            </Link>
          ),
        )}
      </nav>
      <PageDrawing page={page} reportHref={reportHref} caption={drawingWords(page, t)} />
    </div>
  );
}
