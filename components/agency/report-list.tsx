import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { formatDate } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { ReportSummary } from "@/lib/views";
import { reportName } from "@/components/report/report-header";

function state(report: ReportSummary, locale: Locale): string {
  const t = translator(locale);
  const { identities, held } = report.checks;
  if (report.origin === "cited") return t("coverage.cited");
  if (identities === 0) return t("coverage.no-tables");
  return t("report.checks.held", { held, all: identities });
}

/** An agency's reports, the newest first, with the state of their checks. */
export function ReportList({ reports, locale }: { reports: ReportSummary[]; locale: Locale }) {
  const sorted = [...reports].sort((one, other) => other.year - one.year);
  return (
    <ul>
      {sorted.map((report) => (
        <li
          key={report.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
        >
          <Link href={`/${locale}/reports/${encodeURIComponent(report.id)}`}>
            {reportName(report, locale)}
          </Link>
          <span className="text-sm text-muted">
            {[state(report, locale), report.publishedOn && formatDate(report.publishedOn, locale)]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
