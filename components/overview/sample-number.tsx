import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatNumber, formatYear } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import {
  describeMeasure,
  sourceHref,
  type AgencyRef,
  type SourceView,
  type Value,
} from "@/lib/views";
import { SourceText } from "@/components/provenance/source-text";
import { linesAround } from "./lines-around";

type Props = { value: Value; agency: AgencyRef; source: SourceView; locale: Locale };

const LINES_ABOVE = 3;
const LINES_BELOW = 1;

/** A real number of the collection beside the stretch of source it was read from. */
export function SampleNumber({ value, agency, source, locale }: Props) {
  const t = translator(locale);
  const measure = describeMeasure(value.measure);
  const at = value.source?.at;
  const href = sourceHref(locale, value.source);
  if (!measure || !at || !href || value.value === null) return null;
  const number = formatNumber(value.value, locale);
  return (
    <aside className="border-t-2 border-rule pt-3" aria-labelledby="sample-number">
      <h2 id="sample-number" className="text-base">
        {t("overview.sample.title")}
      </h2>
      <p className="mt-4 text-4xl leading-none font-bold">
        <Link href={href} className="number" aria-label={t("overview.sample.open", { number })}>
          {number}
        </Link>
      </p>
      <p className="mt-2 text-sm text-muted">
        {inLocale(agency.name, locale)}
        {locale === "zh" ? "，" : ", "}
        {formatYear(value.year, locale)}
        {locale === "zh" ? "，" : ", "}
        {inLocale(measure.label, locale)}
      </p>
      <div lang="zh-CN" className="source-text mt-4 border-s border-line bg-band px-4 py-2 text-xs">
        {linesAround(source.text, at, LINES_ABOVE, LINES_BELOW).map((range) => (
          <p key={range.start} className="py-1">
            <SourceText
              source={source}
              reportHref={`/${locale}/reports/${encodeURIComponent(source.report.id)}`}
              asked={at}
              range={range}
            />
          </p>
        ))}
      </div>
      <p className="no-print mt-3 text-sm text-muted">{t("overview.sample.body")}</p>
    </aside>
  );
}
