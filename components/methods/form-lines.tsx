import { TABLE_IDS, type Edition, type Locale } from "@/lib/domain";
import { formatList } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { formTable, issuedAs } from "@/lib/statutory-form";

/** Every line of one edition of the form with its id and columns, from the form's own data. */
export function FormLines({ edition, locale }: { edition: Edition; locale: Locale }) {
  const t = translator(locale);
  return (
    <details className="unfold border-b border-line">
      <summary className="py-3 font-semibold">
        {t(`edition.${edition}`)}
        <span className="ms-3 text-sm font-normal text-muted">
          {t("methods.lines.note", {
            document: issuedAs(edition),
            years: t(`methods.lines.years.${edition}`),
          })}
        </span>
      </summary>
      {TABLE_IDS.map((table) => (
        <div key={table} className="scroller pb-8">
          <table className="records">
            <caption className="py-2 font-semibold">{t(`table.${table}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t("methods.lines.id")}</th>
                <th scope="col">{t("methods.lines.label")}</th>
                <th scope="col">{t("methods.lines.columns")}</th>
              </tr>
            </thead>
            <tbody>
              {formTable(edition, table).lines.map((line) => (
                <tr key={line.id}>
                  <td className="font-mono text-xs">{line.id}</td>
                  <th scope="row" className="font-normal">
                    {inLocale(line.label, locale)}
                  </th>
                  <td className="text-xs text-muted">
                    {formatList(
                      line.columns.map(({ label }) => inLocale(label, locale)),
                      locale,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}
