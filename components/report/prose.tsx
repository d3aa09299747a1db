import type { Locale, Span } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import type { SourceView } from "@/lib/views";
import { SourceText } from "@/components/provenance/source-text";
import { proseParts } from "./prose-ranges";

/** The report's words without its tables, the figures in them marked. */
export function Prose({
  source,
  passages,
  locale,
}: {
  source: SourceView;
  passages: readonly Span[];
  locale: Locale;
}) {
  const t = translator(locale);
  const reportHref = `/${locale}/reports/${encodeURIComponent(source.report.id)}`;
  return (
    <div
      lang={source.report.script === "hant" ? "zh-Hant" : "zh-CN"}
      className="source-text max-h-[40rem] max-w-3xl overflow-y-auto border border-line px-5 py-4 text-base"
      role="region"
      aria-label={t("report.prose")}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      {proseParts(source, passages).map((part) => {
        if (part.kind === "table") {
          return (
            <a key={part.table} href={`#table-${part.table}`} className="my-2 block">
              {t(`table.${part.table}`)} ↑
            </a>
          );
        }
        if (part.kind === "rules") {
          return (
            <p key={part.start} lang={locale} className="my-2 text-sm text-muted">
              {t("report.prose.rules", { n: part.lines })}
            </p>
          );
        }
        return (
          <SourceText
            key={part.range.start}
            source={source}
            reportHref={reportHref}
            asked={null}
            range={part.range}
          />
        );
      })}
    </div>
  );
}
