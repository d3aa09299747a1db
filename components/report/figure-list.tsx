import { clsx } from "clsx";
import { Link } from "@/components/ui/link";
import type { Figure, Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { describeMeasure, placeHref } from "@/lib/views";
import { placeAnchor } from "@/components/provenance/source-text";

type Props = { figures: Figure[]; report: string; revision: number | null; locale: Locale };

/** An exact value said once, as most are: on a phone, where each stands alone, not worth a word. */
function isPlain({ role, qualifier, repeat }: Figure): boolean {
  return role === "value" && qualifier === "exact" && !repeat;
}

/** Every quantity read in the prose, as printed, each leading to its sentence. */
export function FigureList({ figures, report, revision, locale }: Props) {
  const t = translator(locale);
  return (
    <div
      className="scroller max-h-[36rem] overflow-y-auto"
      role="region"
      aria-label={t("report.figures")}
    >
      <table className="records records-stack">
        <caption className="sr-only">{t("report.figures")}</caption>
        <thead className="top-0 bg-paper md:sticky">
          <tr>
            <th scope="col" className="figure">
              {t("report.figure.value")}
            </th>
            <th scope="col">{t("report.figure.subject")}</th>
            <th scope="col">{t("report.figure.role")}</th>
            <th scope="col">{t("report.figure.indicator")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => {
            const measure = figure.indicator ? describeMeasure(figure.indicator) : null;
            const id = placeAnchor({ kind: "figure", id: String(index) });
            return (
              <tr key={id} id={id} className="figure-row">
                <td className="figure" lang="zh-CN">
                  <Link href={placeHref(locale, report, figure.at, revision)} className="number">
                    {figure.text}
                  </Link>
                </td>
                <td lang="zh-CN" className="long">
                  {figure.subject}
                </td>
                <td
                  className={clsx("whitespace-nowrap", isPlain(figure) && "max-md:sr-only")}
                  data-name={isPlain(figure) ? undefined : t("report.figure.role")}
                >
                  {t(`role.${figure.role}`)}
                  {figure.qualifier !== "exact" && ` · ${t(`qualifier.${figure.qualifier}`)}`}
                  {figure.repeat && (
                    <span className="block text-xs text-muted">{t("report.figure.repeat")}</span>
                  )}
                </td>
                <td data-name={measure ? t("report.figure.indicator") : undefined}>
                  {measure && figure.indicator && (
                    <Link href={`/${locale}/indicators/${figure.indicator}`}>
                      {inLocale(measure.label, locale)}
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
