import { clsx } from "clsx";
import type { Locale, MeasureId } from "@/lib/domain";
import { formatChange, formatNumber, formatYear } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { describeMeasure, HEADLINE_MEASURES, type Value, type ValueGrid } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";
import { MeasureUnit } from "@/components/ui/measure-unit";
import { partOfYear } from "./year-name";

type Props = {
  grid: ValueGrid;
  year: number;
  measures: readonly MeasureId[];
  locale: Locale;
  /** One report by itself: no other year is spoken of, its own is named by the page. */
  alone?: boolean;
};

function find(grid: ValueGrid, year: number, measure: MeasureId): Value | undefined {
  return grid.values.find((value) => value.year === year && value.measure === measure);
}

/** Long numbers are set smaller, so that each stays in its column; all of a row alike. */
function sizeOf(values: readonly (Value | undefined)[]): string {
  const digits = Math.max(...values.map((value) => Math.abs(value?.value ?? 0).toFixed(0).length));
  return digits > 9 ? "text-xl" : digits > 6 ? "text-2xl" : "text-3xl";
}

function isHeadline(measure: MeasureId): measure is (typeof HEADLINE_MEASURES)[number] {
  return (HEADLINE_MEASURES as readonly MeasureId[]).includes(measure);
}

function isStated(value: Value | undefined): value is Value & { value: number } {
  return value?.state === "reported" && value.value !== null;
}

/** The change from the calendar year before: that year and no other stands in for it. */
function Before({ value, before, locale }: { value: Value; before?: Value; locale: Locale }) {
  const t = translator(locale);
  const unit = describeMeasure(value.measure)?.unit;
  if (!before || !isStated(before)) return null;
  return (
    <>
      {t("agency.headline.before", {
        year: String(before.year),
        value: formatNumber(before.value, locale),
      })}
      {value.state === "reported" && (
        <span className="block text-ink">{formatChange(before, value, locale, unit)}</span>
      )}
    </>
  );
}

/** A newer number than the year of the row has: most often a cited one, the year's report not read. */
function Later({ value, locale }: { value: Value; locale: Locale }) {
  return (
    <span className="block">
      {translator(locale)("agency.headline.before", {
        year: String(value.year),
        value: formatNumber(value.value ?? 0, locale),
      })}
    </span>
  );
}

function findLater(grid: ValueGrid, year: number, measure: MeasureId): Value | undefined {
  return grid.values
    .filter((value) => value.measure === measure && value.year > year && isStated(value))
    .toSorted((one, other) => other.year - one.year)[0];
}

/** A year's main numbers in a row of figures, each with its change. */
export function HeadlineFigures({ grid, year, measures, locale, alone = false }: Props) {
  const t = translator(locale);
  const bare = measures.filter((measure) => !isStated(find(grid, year - 1, measure)));
  const size = sizeOf(measures.map((measure) => find(grid, year, measure)));
  return (
    <section aria-labelledby="headline" className="mt-10 border-t-2 border-rule pt-4">
      <h2 id="headline" className="text-xl">
        {t("agency.headline")}
        {!alone && (
          <span className="ms-3 font-medium text-muted">
            {partOfYear(grid.values, year, locale) ?? formatYear(year, locale)}
          </span>
        )}
      </h2>
      <dl className="headline-row mt-5 grid gap-x-8 gap-y-8">
        {measures.map((measure) => {
          const value = find(grid, year, measure);
          const described = describeMeasure(measure);
          const later = findLater(grid, year, measure);
          if (!value || !described) return null;
          return (
            <div key={measure} className="flex flex-col-reverse justify-end">
              <dd className="text-xs text-muted">
                <Before value={value} before={find(grid, year - 1, measure)} locale={locale} />
                {later && <Later value={later} locale={locale} />}
              </dd>
              <dt className="mb-1 text-sm font-semibold text-balance">
                {isHeadline(measure)
                  ? t(`agency.headline.${measure}`)
                  : inLocale(described.label, locale)}
                {described.unit !== "%" && <MeasureUnit unit={described.unit} locale={locale} />}
              </dt>
              <dd className={clsx("pb-3 leading-none font-bold", size)}>
                <ValueLink
                  value={value}
                  locale={locale}
                  unit={described.unit === "%" ? "%" : undefined}
                  className="leading-none"
                />
              </dd>
            </div>
          );
        })}
      </dl>
      {!alone && bare.length > 0 && (
        <p className="mt-4 text-xs text-muted">
          {t(bare.length === measures.length ? "agency.headline.noBefore" : "agency.headline.bare")}
        </p>
      )}
    </section>
  );
}
