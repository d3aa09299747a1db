import { ChangeTable } from "@/components/agency/change-table";
import { AddChart } from "@/components/briefing/add-chart";
import { YearPicker } from "@/components/agency/year-picker";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { buildChangeTable } from "@/lib/charts/tables";
import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import {
  changeGroups,
  chosenYears,
  fullestPair,
  splitComparable,
  splitZeros,
  yearsWithValues,
  type AgencyView,
  type ChangeGroup,
} from "@/lib/views";

function countRows(groups: readonly ChangeGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Two years or a range of one body, what changed, and where the series breaks. */
export function YearsSection({
  view,
  locale,
  asked,
}: {
  view: AgencyView;
  locale: Locale;
  asked: { from?: string; to?: string; all?: string };
}) {
  const t = translator(locale);
  const available = yearsWithValues(view);
  const all = asked.all === "1";
  const pair = asked.to || asked.from ? null : fullestPair(view, available);
  const years = chosenYears(available, {
    from: Number(asked.from) || pair?.from,
    to: Number(asked.to) || pair?.to,
    all,
  });
  const groups = changeGroups(view, years);
  const { both, one } = splitComparable(groups);
  const { told, zeros } = splitZeros(both);
  const breaks = [...new Set(groups.flatMap(({ rows }) => rows).filter(({ broken }) => broken))];
  const reasons = view.seriesBreaks
    .filter(({ measure }) => breaks.some((row) => row.measure.id === measure))
    .map(({ text }) => inLocale(text, locale));
  const [first, last] = [years[0], years.at(-1)];
  const change = buildChangeTable(view, years, locale);
  return (
    <Section
      id="years"
      title={t("agency.change")}
      lead={available.length < 2 ? t("agency.change.onlyOne") : undefined}
    >
      {available.length > 1 && first !== undefined && last !== undefined && (
        <YearPicker
          action={`/${locale}/agencies/${view.agency.slug}`}
          available={available}
          from={first}
          to={last}
          all={all}
          locale={locale}
        />
      )}
      {reasons.length > 0 && (
        <div className="mb-6 border-s-4 border-caution ps-4 text-sm">
          <p className="font-semibold text-caution">{t("agency.break")}</p>
          {[...new Set(reasons)].map((reason) => (
            <p key={reason} className="mt-1">
              {reason}
            </p>
          ))}
        </div>
      )}
      {both.length === 0 ? (
        available.length > 1 && <EmptyState>{t("agency.change.empty")}</EmptyState>
      ) : (
        <>
          <ChangeTable groups={told} years={years} locale={locale} />
          {change && <AddChart spec={change} />}
        </>
      )}
      {zeros.length > 0 && (
        <details className="unfold open-on-paper names-on-paper mt-4">
          <summary className="py-2 text-sm text-accent">
            {t("agency.change.zeros", { n: countRows(zeros) })}
          </summary>
          <ChangeTable groups={zeros} years={years} locale={locale} />
        </details>
      )}
      {one.length > 0 && (
        <details className="unfold told-on-paper mt-2">
          <summary className="py-2 text-sm text-accent">
            {t("agency.change.oneYear", { n: countRows(one) })}
          </summary>
          <ChangeTable groups={one} years={years} locale={locale} />
        </details>
      )}
    </Section>
  );
}
