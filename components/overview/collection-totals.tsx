import type { Locale } from "@/lib/domain";
import { formatNumber } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { OverviewView } from "@/lib/views";

/** What the collection holds, in one line of figures. */
export function CollectionTotals({
  totals,
  locale,
}: {
  totals: OverviewView["totals"];
  locale: Locale;
}) {
  const t = translator(locale);
  const parts = [
    [totals.agencies, t("overview.total.agencies", { n: totals.agencies })],
    [totals.reports, t("overview.total.reports", { n: totals.reports })],
    [totals.cells, t("overview.total.cells")],
    [totals.cited, t("overview.total.cited")],
    [totals.findings, t("overview.total.findings", { n: totals.findings })],
  ] as const;
  return (
    <ul aria-label={t("overview.totals")} className="mt-8 flex flex-wrap gap-x-8 gap-y-4">
      {parts.map(([count, words]) => (
        <li key={words}>
          <span className="number block text-2xl leading-tight font-bold">
            {formatNumber(count, locale)}
          </span>
          <span className="text-sm text-muted">{words}</span>
        </li>
      ))}
    </ul>
  );
}
