import Link from "next/link";
import type { Locale } from "@/lib/domain";
import { formatPeriod, isFullYear, unitText } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import { placeHref } from "@/lib/views";
import { CitySwatch } from "@/components/ui/city-tag";
import type { FigureGroup, FoundFigure, GroupedFigures } from "./figure-groups";

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

/** One indicator over agencies and years; where nothing was found it says so, not zero. */
function GroupTable({ group, locale }: { group: FigureGroup; locale: Locale }) {
  const t = translator(locale);
  const name = t("search.figures.table", {
    name: group.label,
    unit: unitText(group.unit, locale),
  });
  return (
    <div className="scroller">
      <table className="records">
        <caption className="pb-2 font-heading text-lg font-bold text-ink">
          <Link href={`/${locale}/indicators/${group.indicator}`} className="text-ink">
            {name}
          </Link>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("search.agency")}</th>
            {group.years.map((year) => (
              <th key={year} scope="col" className="figure">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.rows.map(({ agency, cells }) => (
            <tr key={agency.slug}>
              <th scope="row" className="font-normal">
                <span className="inline-flex items-center gap-2">
                  <CitySwatch city={agency.city} />
                  <Link href={`/${locale}/agencies/${agency.slug}`} className="text-ink">
                    {inLocale(agency.name, locale)}
                  </Link>
                </span>
              </th>
              {cells.map(({ year, figures }) => (
                <td key={year} className="figure">
                  {figures.length === 0 && (
                    <span className="text-xs text-muted">{t("search.notFound")}</span>
                  )}
                  {figures.map((figure) => (
                    <div key={`${figure.report}/${figure.at.start}`}>
                      <FigureLink figure={figure} locale={locale} />
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OtherFigures({ figures, locale }: { figures: FoundFigure[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="scroller">
      <table className="records">
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
            const { report, agency, period, role, at, text, sentence } = figure;
            return (
              <tr key={`${report}/${at.start}`}>
                <td>{inLocale(agency.short, locale)}</td>
                <td className="whitespace-nowrap">{formatPeriod(period, locale)}</td>
                <td className="figure">
                  <Link href={placeHref(locale, report, at)} className="number" lang="zh-CN">
                    {text}
                  </Link>
                  {role !== "value" && (
                    <span className="block text-xs text-muted">{t(`role.${role}`)}</span>
                  )}
                </td>
                <td className="min-w-64" lang="zh-CN">
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

/** The figures that were found: a table of each indicator first, then the others as they stand. */
export function FigureTables({ found, locale }: { found: GroupedFigures; locale: Locale }) {
  return (
    <div className="grid gap-y-12">
      {found.groups.map((group) => (
        <GroupTable key={group.indicator} group={group} locale={locale} />
      ))}
      {found.others.length > 0 && <OtherFigures figures={found.others} locale={locale} />}
    </div>
  );
}
