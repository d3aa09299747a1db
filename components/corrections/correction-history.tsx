import type { Locale } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { describeMeasure, type CorrectionEntry } from "@/lib/views";
import { formatMoment } from "@/components/ingest/moment";

type Props = {
  report: string;
  entries: CorrectionEntry[];
  /** Null for readers who may not write. */
  token: string | null;
  next: string;
  locale: Locale;
};

function UndoForm({
  report,
  entry,
  token,
  next,
  locale,
}: Omit<Props, "entries"> & { entry: CorrectionEntry }) {
  const t = translator(locale);
  const cell = describeMeasure(entry.cell)?.label;
  const name = cell ? inLocale(cell, locale) : entry.cell;
  return (
    <form
      method="post"
      action="/api/desk/corrections/undo"
      className="mt-2 flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="token" value={token ?? ""} />
      <input type="hidden" name="report" value={report} />
      <input type="hidden" name="cell" value={entry.cell} />
      <input type="hidden" name="next" value={next} />
      <label className="text-sm">
        <span className="block font-semibold">{t("correct.by")}</span>
        <input name="by" required maxLength={80} autoComplete="name" className="field mt-1" />
      </label>
      <button
        type="submit"
        className="button button-quiet"
        aria-label={t("correct.undo.label", { cell: name })}
      >
        {t("correct.undo")}
      </button>
    </form>
  );
}

/** Who corrected what, when and why; what stands can be undone. */
export function CorrectionHistory({ report, entries, token, next, locale }: Props) {
  const t = translator(locale);
  if (entries.length === 0) return <p className="text-muted">{t("correct.history.none")}</p>;
  return (
    <ul className="border-t border-line">
      {entries.map((entry) => {
        const label = describeMeasure(entry.cell)?.label;
        const value =
          entry.value === null
            ? formatValueState("blank", locale)
            : formatNumber(entry.value, locale);
        return (
          <li key={entry.id} className="border-b border-line py-3">
            <p>
              <span className="font-semibold">{label ? inLocale(label, locale) : entry.cell}</span>
              <span className="number ms-3 text-lg font-bold">{value}</span>
            </p>
            <p>{entry.reason}</p>
            <p className="text-sm text-muted">
              {entry.by} · {formatMoment(entry.at, locale)} ·{" "}
              {entry.undoneAt
                ? t("correct.undone", {
                    time: formatMoment(entry.undoneAt, locale),
                    by: entry.undoneBy ?? "",
                  })
                : t("correct.stands")}
            </p>
            {token && !entry.undoneAt && (
              <UndoForm report={report} entry={entry} token={token} next={next} locale={locale} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
