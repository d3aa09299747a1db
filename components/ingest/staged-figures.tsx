import type { Locale } from "@/lib/domain";
import { formatNumber, unitText } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { ScreenedFigures } from "@/lib/screening";
import { describeMeasure } from "@/lib/views";

const SHOWN = 200;

/** The rows of a CSV of cited figures, as they would be stored. */
export function StagedFigures({ screened, locale }: { screened: ScreenedFigures; locale: Locale }) {
  const t = translator(locale);
  const { rows } = screened;
  return (
    <div className="scroller">
      <table className="records">
        <caption className="sr-only">{t("desk.figures")}</caption>
        <tbody>
          {rows.slice(0, SHOWN).map(({ agency, year, measure, value, unit }, index) => {
            const known = describeMeasure(measure);
            return (
              <tr key={index}>
                <th scope="row" className="font-normal">
                  {agency} · {year}
                </th>
                <td>{known ? inLocale(known.label, locale) : measure}</td>
                <td className="figure">
                  {formatNumber(value, locale)} {unitText(unit, locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > SHOWN && (
        <p className="text-muted">{t("desk.details.more", { n: rows.length - SHOWN })}</p>
      )}
    </div>
  );
}
