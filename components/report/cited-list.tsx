import type { Locale } from "@/lib/domain";
import { formatNumber } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { ReportView } from "@/lib/views";

/** Figures people typed from the published page, each with its address. */
export function CitedList({ cited, locale }: { cited: ReportView["cited"]; locale: Locale }) {
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
          {cited.map(({ measure, label, value, unit, url }) => (
            <tr key={measure}>
              <th scope="row" className="font-normal">
                {inLocale(label, locale)}
              </th>
              <td className="figure number">{formatNumber(value, locale, unit)}</td>
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
