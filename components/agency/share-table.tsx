import { Link } from "@/components/ui/link";
import { clsx } from "clsx";
import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { valueAt, type ValueGrid } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";

/** How many years stand beside each other, in half a page and in a whole one. */
const MOST_YEARS = { half: 4, whole: 8 };
/** So many leave room for the counts beside their share. */
const FEW_YEARS = { half: 2, whole: 5 };

type Props = {
  grid: ValueGrid;
  agency: string;
  /** Whether no chart stands beside the table. */
  room: keyof typeof MOST_YEARS;
  locale: Locale;
};

/** Shares computed from the tables, each with the counts it is made of. */
export function ShareTable({ grid, agency, room, locale }: Props) {
  const t = translator(locale);
  const holds = (year: number, measure: string) => {
    const { numerator = null, denominator = null } =
      valueAt(grid, agency, year, measure).ratio ?? {};
    // None of none is no share; the charts beside say that there was nothing.
    return numerator !== null && denominator !== 0;
  };
  const years = grid.years
    .filter((year) => grid.measures.some(({ id }) => holds(year, id)))
    .slice(-MOST_YEARS[room]);
  const measures = grid.measures.filter(({ id }) => years.some((year) => holds(year, id)));
  if (measures.length === 0) return null;
  const notes = grid.notices.filter(({ kind }) => kind === "small-count" || kind === "blank");
  return (
    <section className={clsx("keep-together min-w-0", room === "whole" && "lg:col-span-2")}>
      <h3 className="text-lg">{t("agency.shares")}</h3>
      <p className="text-sm text-muted">{t("agency.shares.lead")}</p>
      <div
        className={clsx(
          "scroller mt-3",
          years.length <= FEW_YEARS[room] && `ratios-inline-${room}`,
        )}
      >
        <table className="records">
          <caption className="sr-only">{t("agency.shares")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("agency.shares.measure")}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="text-end">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row" className="font-normal">
                  <Link href={`/${locale}/indicators/${id}`} className="text-ink">
                    {inLocale(label, locale)}
                  </Link>
                </th>
                {years.map((year) => (
                  <td key={year} className="figure">
                    <ValueLink value={valueAt(grid, agency, year, id)} locale={locale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map(({ text }) => (
        <p key={text.zh} className="mt-2 text-xs text-muted">
          {inLocale(text, locale)}
        </p>
      ))}
    </section>
  );
}
