import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatDate, formatPeriod, formatYear } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { ReportView } from "@/lib/views";
import { CityTag } from "@/components/ui/city-tag";

/** What a report is called on every page: its kind and its period. */
export function reportName(
  report: Pick<ReportView, "period" | "year" | "kind">,
  locale: Locale,
): string {
  const t = translator(locale);
  const period = report.period
    ? formatPeriod(report.period, locale)
    : formatYear(report.year, locale);
  return t("report.name", { period, kind: t(`kind.${report.kind}`) });
}

function editionsText(report: ReportView, locale: Locale): string | null {
  const t = translator(locale);
  const used = [...new Set(Object.values(report.editions).filter((edition) => edition !== null))];
  return used.length === 0 ? null : used.map((edition) => t(`edition.${edition}`)).join(" + ");
}

function checksText(report: ReportView, locale: Locale): string {
  const t = translator(locale);
  const { identities, held, failed, notStated } = report.checks;
  if (identities === 0) return t("report.checks.none");
  return [
    t("report.checks.held", { held, all: identities }),
    failed > 0 ? t("report.checks.failed", { n: failed }) : null,
    notStated > 0 ? t("report.checks.notStated", { n: notStated }) : null,
  ]
    .filter(Boolean)
    .join(locale === "zh" ? "，" : ", ");
}

/** Who reported, on what period, in which edition, and how the checks went. */
export function ReportHeader({ report, locale }: { report: ReportView; locale: Locale }) {
  const t = translator(locale);
  const editions = editionsText(report, locale);
  const facts: [string, React.ReactNode][] = [
    ...(editions ? ([[t("report.editions"), editions]] as [string, string][]) : []),
    ...(report.publishedOn
      ? ([[t("report.published"), formatDate(report.publishedOn, locale)]] as [string, string][])
      : []),
    ...(report.origin === "read"
      ? ([
          [t("report.script"), t(`report.script.${report.script}`)],
          [t("report.checks"), checksText(report, locale)],
          // Without a table there are no cells to count: three noughts would only look like numbers.
          ...(editions ? [[t("report.cells"), t("report.cells.summary", report.cells)]] : []),
        ] as [string, string][])
      : []),
  ];
  return (
    <header className="pt-6">
      <p className="text-sm text-muted">
        <CityTag agency={report.agency} locale={locale} />
      </p>
      <h1 className="mt-2">
        <Link
          href={`/${locale}/agencies/${report.agency.slug}`}
          className="text-ink decoration-line"
        >
          {inLocale(report.agency.name, locale)}
        </Link>
        <span className="mt-1 block text-xl font-medium text-muted">
          {reportName(report, locale)}
        </span>
      </h1>
      <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-3 text-sm">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt className="text-muted">{term}</dt>
            <dd className="font-semibold">{text}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
