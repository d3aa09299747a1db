import type { Locale } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { CellChange, CellSide } from "@/lib/screening";
import { describeMeasure } from "@/lib/views";
import { placeAnchor } from "@/components/provenance/source-text";
import { RecordTable } from "@/components/ui/record-table";

function said({ status, value, text }: CellSide, locale: Locale): string {
  if (status === "reported" && value !== null) return formatNumber(value, locale);
  const state = formatValueState(status, locale);
  return text.trim() ? `${state} “${text.trim()}”` : state;
}

/** Cell by cell, what saving changes. */
export function ChangeList({ changes, locale }: { changes: CellChange[]; locale: Locale }) {
  const t = translator(locale);
  if (changes.length === 0) return <p>{t("desk.changes.none")}</p>;
  return (
    <RecordTable
      caption={t("desk.changes")}
      heads={[
        t("desk.changes.cell"),
        { name: t("desk.changes.before"), figure: true },
        { name: t("desk.changes.after"), figure: true },
      ]}
    >
      {changes.map(({ cell, before, after, corrected }) => {
        const measure = describeMeasure(cell);
        return (
          <tr key={cell}>
            <th scope="row" className="font-normal">
              <a href={`#${placeAnchor({ kind: "cell", id: cell })}`}>
                {measure ? inLocale(measure.label, locale) : cell}
              </a>
              {corrected && (
                <span className="ms-2 text-caution">{t("desk.changes.corrected")}</span>
              )}
            </th>
            <td className="figure text-muted">{said(before, locale)}</td>
            <td className="figure font-semibold">{said(after, locale)}</td>
          </tr>
        );
      })}
    </RecordTable>
  );
}
