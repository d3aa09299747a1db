import type { Locale } from "@/lib/domain";
import { formatDate, formatNumber, formatYear } from "@/lib/format";
import type { CitedSource } from "@/lib/views";
import type { CitedWords } from "./cited-words";

type Props = { source: CitedSource; reportHref: string; words: CitedWords; locale: Locale };

/** The id of a typed figure's row on the report page. */
export function citedAnchor(measure: string): string {
  return `cited-${measure}`;
}

/** A typed figure with the address it was copied from and the day it was taken in. */
export function CitedNote({ source, reportHref, words, locale }: Props) {
  const { report, measure, label, value, unit, url, citedAt } = source;
  return (
    <>
      <p className="text-sm text-muted">
        {report.agency.name[locale]}
        {locale === "zh" ? "，" : ", "}
        {formatYear(report.year, locale)}
      </p>
      <p className="mt-1">{label[locale]}</p>
      <p className="number mt-1 text-2xl font-bold">
        <mark className="bg-mark px-1 text-ink">{formatNumber(value, locale, unit)}</mark>
      </p>
      <dl className="mt-4 grid gap-3 text-sm">
        <div>
          <dt className="text-muted">{words.address}</dt>
          <dd>
            <a href={url} target="_blank" rel="noreferrer" className="break-all">
              {url}
            </a>
          </dd>
        </div>
        <div>
          <dt className="text-muted">{words.on}</dt>
          <dd>{formatDate(citedAt, locale)}</dd>
        </div>
      </dl>
      <p className="mt-4 text-sm">{words.note}</p>
      <p className="mt-3 text-sm">
        <a className="place" href={`${reportHref}#${citedAnchor(measure)}`}>
          {words.back}
        </a>
      </p>
    </>
  );
}
