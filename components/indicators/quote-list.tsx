import { Link } from "@/components/ui/link";
import type { Locale, MeasureId, Period, Qualifier, Span } from "@/lib/domain";
import { formatNumber, formatPeriod, formatYear } from "@/lib/format";
import { translator } from "@/lib/i18n";
import { citedHref, placeHref, type AgencyRef } from "@/lib/views";
import { RecordTable } from "@/components/ui/record-table";
import { BodyLink } from "@/components/ui/body-link";

export type QuotedValue = {
  key: string;
  report: string;
  agency: AgencyRef;
  year: number;
  period: Period | null;
  /** As printed; null for cited values. */
  text: string | null;
  value?: number;
  /** What the sentence says of the number: about, at least. */
  qualifier?: Qualifier;
  at: Span | null;
  sentence: { before: string; quote: string; after: string } | null;
  contradicted: boolean;
  url: string | null;
  /** Of a cited value: the measure it was typed for. */
  cited?: MeasureId;
};

function Sentence({ entry, locale }: { entry: QuotedValue; locale: Locale }) {
  const t = translator(locale);
  if (entry.sentence) {
    const { before, quote, after } = entry.sentence;
    return (
      <q lang="zh-CN">
        {before}
        <mark className="bg-mark px-0.5 text-ink">{quote}</mark>
        {after}
      </q>
    );
  }
  return entry.url ? (
    <>
      {t("origin.cited")}{" "}
      <a href={entry.url} rel="noreferrer" className="break-all">
        {new URL(entry.url).hostname}
      </a>
    </>
  ) : null;
}

/** Values of one indicator, each with the sentence it came from. */
export function QuoteList({
  values,
  unit,
  locale,
}: {
  values: QuotedValue[];
  unit: string;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <RecordTable
      caption={t("indicator.values")}
      heads={[
        { name: t("compare.table.agency"), className: "min-w-44" },
        t("indicator.period"),
        { name: t("indicator.value"), figure: true },
        { name: t("indicator.sentence"), className: "min-w-72" },
      ]}
      stack
    >
      {values.map((entry) => (
        <tr key={entry.key}>
          <th scope="row" className="font-normal">
            <BodyLink agency={entry.agency} locale={locale} />
          </th>
          <td className="whitespace-nowrap">
            {entry.period ? formatPeriod(entry.period, locale) : formatYear(entry.year, locale)}
          </td>
          <td className="figure number">
            {entry.text !== null ? (
              <Link
                href={placeHref(locale, entry.report, entry.at)}
                className={entry.contradicted ? "text-doubt" : undefined}
                lang="zh-CN"
              >
                {entry.text}
              </Link>
            ) : (
              entry.value !== undefined &&
              entry.cited && (
                <Link href={citedHref(locale, entry.report, entry.cited)}>
                  {formatNumber(entry.value, locale, unit)}
                </Link>
              )
            )}
            {entry.qualifier && entry.qualifier !== "exact" && (
              <span className="block font-sans text-xs font-normal text-muted">
                {t(`qualifier.${entry.qualifier}`)}
              </span>
            )}
            {entry.contradicted && (
              <span className="block text-xs text-doubt">{t("rule.self-contradiction")}</span>
            )}
          </td>
          <td className="long text-sm leading-relaxed">
            <Sentence entry={entry} locale={locale} />
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}
