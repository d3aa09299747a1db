import type { Locale } from "@/lib/domain";
import { formatNumber } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { citedHref, type ReportView } from "@/lib/views";
import { citedAnchor } from "@/components/provenance/cited-note";
import { Link } from "@/components/ui/link";
import { RecordTable } from "@/components/ui/record-table";

/** Figures people typed from the published page, each with its address. */
export function CitedList({ report, locale }: { report: ReportView; locale: Locale }) {
  const t = translator(locale);
  return (
    <RecordTable
      caption={t("report.cited")}
      heads={[
        t("report.cited.measure"),
        { name: t("report.cited.value"), figure: true },
        t("report.cited.source"),
      ]}
    >
      {report.cited.map(({ measure, label, value, unit, url }) => (
        <tr key={measure} id={citedAnchor(measure)} className="figure-row">
          <th scope="row" className="font-normal">
            {inLocale(label, locale)}
          </th>
          <td className="figure">
            <Link href={citedHref(locale, report.id, measure)} className="number">
              {formatNumber(value, locale, unit)}
            </Link>
          </td>
          <td>
            {/* Names the site; the whole address is the link's target. */}
            <a href={url} rel="noreferrer" className="break-all">
              {new URL(url).hostname}
            </a>
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}
