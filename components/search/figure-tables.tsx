import { clsx } from "clsx";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatPeriod, isFullYear, unitText } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { placeHref, type FoundFigure } from "@/lib/views";
import type { FigureCell, GroupedFigures } from "./figure-groups";
import { BodyLink } from "@/components/ui/body-link";

type Props = GroupedFigures & { locale: Locale };

function FigureLink({ figure, locale }: { figure: FoundFigure; locale: Locale }) {
  const { report, at, text, period } = figure;
  return (
    <>
      <Link href={placeHref(locale, report, at)} className="number text-ink" lang="zh-CN">
        {text}
      </Link>
      {!isFullYear(period) && (
        <span className="block text-xs text-muted">{formatPeriod(period, locale)}</span>
      )}
    </>
  );
}

function Cell({ cell, locale }: { cell: FigureCell; locale: Locale }) {
  const t = translator(locale);
  return (
    <td className="figure">
      {cell.figures.length === 0 && (
        <span className="text-xs text-muted">{t("search.notFound")}</span>
      )}
      {cell.figures.map(({ figure, places }) => (
        <div key={`${figure.report}/${figure.at.start}`}>
          <FigureLink figure={figure} locale={locale} />
          {places > 1 && (
            <span className="block text-xs text-muted">{t("search.places", { n: places })}</span>
          )}
        </div>
      ))}
    </td>
  );
}

/** Indicators over agencies and years; where nothing was found it says so, never zero. */
function IndicatorTable({ years, groups, locale }: Omit<Props, "others">) {
  const t = translator(locale);
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={t("search.byIndicator")}>
      <table className={clsx("records records-spanned", years.length <= 2 && "records-few")}>
        <caption className="sr-only">{t("search.byIndicator")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("search.agency")}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="figure">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ indicator, label, unit, rows }) => (
          <tbody key={indicator}>
            <tr>
              <th scope="rowgroup" colSpan={years.length + 1} className="pt-5">
                <Link href={`/${locale}/indicators/${indicator}`}>{label}</Link>
                <span className="ms-2 text-xs font-normal text-muted">
                  {unitText(unit, locale)}
                </span>
              </th>
            </tr>
            {rows.map(({ agency, cells }) => (
              <tr key={agency.slug}>
                <th scope="row" className="!ps-0 font-normal">
                  <BodyLink agency={agency} locale={locale} whole />
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.year} cell={cell} locale={locale} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function OtherFigures({ figures, locale }: { figures: FoundFigure[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={t("search.figures.other")}>
      <table className="records records-stack">
        <caption className="pb-2 font-heading text-lg font-bold text-ink">
          {t("search.figures.other")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("search.agency")}</th>
            <th scope="col">{t("search.period")}</th>
            <th scope="col" className="figure">
              {t("search.figure")}
            </th>
            <th scope="col">{t("search.sentence")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const { report, agency, period, role, qualifier, at, text, sentence } = figure;
            return (
              <tr key={`${report}/${at.start}`}>
                <td className="min-w-36">{inLocale(agency.short, locale)}</td>
                <td className="whitespace-nowrap">{formatPeriod(period, locale)}</td>
                <td className="figure">
                  <Link href={placeHref(locale, report, at)} className="number" lang="zh-CN">
                    {text}
                  </Link>
                  {role !== "value" && (
                    <span className="block text-xs text-muted">{t(`role.${role}`)}</span>
                  )}
                  {qualifier !== "exact" && (
                    <span className="block text-xs text-muted">{t(`qualifier.${qualifier}`)}</span>
                  )}
                </td>
                <td className="long min-w-64" lang="zh-CN">
                  {sentence.before}
                  <strong>{sentence.quote}</strong>
                  {sentence.after}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The figures that were found: indicators in a table first, then the others as they stand. */
export function FigureTables({ years, groups, others, locale }: Props) {
  return (
    <div className="grid gap-y-12">
      {groups.length > 0 && <IndicatorTable years={years} groups={groups} locale={locale} />}
      {others.length > 0 && <OtherFigures figures={others} locale={locale} />}
    </div>
  );
}
