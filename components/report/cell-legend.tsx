import { clsx } from "clsx";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

const STATES = [
  { word: "state.reported", look: "", sample: "12" },
  { word: "state.zero", look: "cell-zero", sample: "0" },
  { word: "state.blank", look: "cell-blank", sample: " " },
  { word: "state.unreadable", look: "cell-unreadable", sample: "?" },
  { word: "state.missing", look: "cell-missing", sample: "…" },
] as const;

/** How each state of a cell looks in the tables. */
export function CellLegend({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <ul aria-label={t("report.legend")} className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
      {STATES.map(({ word, look, sample }) => (
        <li key={word} className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className={clsx("cell w-12 border border-line py-1 text-center", look)}
          >
            {sample}
          </span>
          {t(word)}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="cell-doubt relative border border-line">
          <span className="cell w-12 py-1 text-center">5</span>
        </span>
        {t("agency.findings")}
      </li>
    </ul>
  );
}
