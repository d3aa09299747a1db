import type { Locale } from "@/lib/domain";
import { formatNumber } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { citedHref, type ReportView } from "@/lib/views";
import { citedAnchor } from "@/components/provenance/cited-note";
import { Link } from "@/components/ui/link";

/** Figures people typed from the published page, each with its address. */
export function CitedList({ report, locale }: { report: ReportView; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="scroller">
      <table className="records">
        <caption className="sr-only">{t("report.cited")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("report.cited.measure")}</th>
            <th scope="col" className="figure">
              {t("report.cited.value")}
            </th>
            <th scope="col">{t("report.cited.source")}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </div>
  );
}
