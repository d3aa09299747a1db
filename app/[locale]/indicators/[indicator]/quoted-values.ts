import type { QuotedValue } from "@/components/indicators/quote-list";
import type { IndicatorView } from "@/lib/queries";

/** Values read, each with its sentence, then values people cited; newest year first. */
export function quotedValues({
  grid,
  quotes,
}: Pick<IndicatorView, "grid" | "quotes">): QuotedValue[] {
  const read = quotes.map(
    ({ report, agency, year, period, text, qualifier, at, sentence, contradicted }) => ({
      key: `${report}/${at.start}`,
      report,
      agency,
      year,
      period,
      text,
      qualifier,
      at,
      sentence,
      contradicted,
      url: null,
    }),
  );
  const cited = grid.values.flatMap((value) => {
    const agency = grid.agencies.find(({ slug }) => slug === value.agency);
    if (value.origin !== "cited" || !agency || !value.source || value.value === null) return [];
    return [
      {
        key: `${value.source.report}/cited`,
        report: value.source.report,
        agency,
        year: value.year,
        period: value.period,
        text: null,
        value: value.value,
        at: null,
        sentence: null,
        contradicted: false,
        url: value.source.url,
        cited: value.measure,
      },
    ];
  });
  return [...read, ...cited].sort((one, other) => other.year - one.year);
}
