import { Link } from "@/components/ui/link";
import type { Bilingual, Locale } from "@/lib/domain";
import { inLocale, translator, type WordKey } from "@/lib/i18n";
import { formatMoment } from "./moment";

export type RunItem = {
  fileName: string;
  outcome: string;
  report: string | null;
  stands: boolean;
  revision: number | null;
  reason: Bilingual | null;
};
export type Run = {
  id: number;
  via: string;
  by: string | null;
  finishedAt: string;
  counts: { ingested: number; unchanged: number; revised: number; failed: number };
  items: RunItem[];
};

const OUTCOMES = ["ingested", "revised", "unchanged", "failed"] as const;
const VIAS: Record<string, Extract<WordKey, `desk.via.${string}`>> = {
  "command line": "desk.via.command line",
  start: "desk.via.start",
  desk: "desk.via.desk",
};

function Items({ items, locale }: { items: RunItem[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="mt-2 space-y-1">
      {items.map((item, index) => {
        const outcome = OUTCOMES.find((known) => known === item.outcome);
        return (
          <li key={index} className="flex flex-wrap gap-x-3">
            <span className="break-all">{item.fileName}</span>
            <span className={item.outcome === "failed" ? "text-doubt" : "text-muted"}>
              {outcome ? t(`desk.outcome.${outcome}`) : item.outcome}
            </span>
            {item.report && !item.stands && (
              <span className="text-muted">
                {t("desk.history.removed", { report: item.report })}
              </span>
            )}
            {item.report && item.stands && (
              <Link href={`/${locale}/reports/${encodeURIComponent(item.report)}`}>
                {item.report}
              </Link>
            )}
            {item.reason && (
              <span className="w-full text-muted">{inLocale(item.reason, locale)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The latest runs, each with its files one click away. */
export function RunHistory({ runs, locale }: { runs: Run[]; locale: Locale }) {
  const t = translator(locale);
  if (runs.length === 0) return <p className="text-muted">{t("desk.history.none")}</p>;
  return (
    <ul className="border-t border-line">
      {runs.map((run) => {
        const via = VIAS[run.via];
        return (
          <li key={run.id} className="border-b border-line py-3 text-sm">
            <div className="flex flex-wrap gap-x-6 gap-y-1">
              <time dateTime={run.finishedAt} className="font-semibold">
                {formatMoment(run.finishedAt, locale)}
              </time>
              <span className="text-muted">
                {via ? t(via) : run.via}
                {run.by && ` · ${run.by}`}
              </span>
              {OUTCOMES.filter((outcome) => run.counts[outcome] > 0).map((outcome) => (
                <span key={outcome} className={outcome === "failed" ? "text-doubt" : undefined}>
                  {t(`desk.outcome.${outcome}`)} {run.counts[outcome]}
                </span>
              ))}
            </div>
            <details className="unfold mt-1">
              <summary className="text-muted">
                {t("desk.batch.count", { n: run.items.length })}
              </summary>
              <Items items={run.items} locale={locale} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}
