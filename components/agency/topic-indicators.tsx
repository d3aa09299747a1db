import { Link } from "@/components/ui/link";
import type { Locale, Measure } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import type { ValueGrid } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";
import { MeasureUnit } from "@/components/ui/measure-unit";
import { partOfYear } from "./year-name";

export type Topic = { name: string; measures: Measure[] };

type Props = { topic: Topic; grid: ValueGrid; years: number[]; locale: Locale };

/** What a body's prose says on one topic, over the years. */
export function TopicIndicators({ topic, grid, years, locale }: Props) {
  const t = translator(locale);
  const own = grid.values.filter(({ measure }) => topic.measures.some(({ id }) => id === measure));
  return (
    <div className="scroller">
      <table className="records">
        <caption className="pb-2 font-heading text-lg font-bold">
          <span className="caption-line">{topic.name}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t("agency.change.measure")}</span>
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className="figure">
                {partOfYear(own, year, locale) ?? year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topic.measures.map(({ id, label, unit }) => (
            <tr key={id}>
              <th scope="row" className="font-normal">
                <Link href={`/${locale}/indicators/${id}`} className="text-ink">
                  {inLocale(label, locale)}
                </Link>
                <MeasureUnit unit={unit} locale={locale} implied />
              </th>
              {years.map((year) => {
                const value = grid.values.find((each) => each.measure === id && each.year === year);
                return (
                  <td key={year} className="figure">
                    {value && <ValueLink value={value} locale={locale} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
