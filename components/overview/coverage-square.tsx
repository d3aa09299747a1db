import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import type { CoverageCell } from "@/lib/views";

type Covered = CoverageCell["reports"][number];

/** The look of the square, as it stands in the matrix and in its key. */
export function squareLook(state: Covered["state"]): string {
  return `square square-${state}`;
}

function squareText({ state, identities, failed, citedFigures }: Covered, prose: string): string {
  if (state === "cited") return String(citedFigures);
  if (state === "no-tables") return prose;
  return `${identities - failed}/${identities}`;
}

/** One report of an agency and year: what was read, how its checks went. */
export function CoverageSquare({ report, locale }: { report: Covered; locale: Locale }) {
  const t = translator(locale);
  const { state, identities, failed, citedFigures, edition, partYear } = report;
  const words = [
    t(`coverage.${state}`),
    state === "cited" ? t("coverage.citedCount", { n: citedFigures }) : null,
    identities > 0 ? t("coverage.held", { held: identities - failed, all: identities }) : null,
    edition ? t("edition.short", { edition }) : null,
    partYear ? t("coverage.partYear") : null,
  ].filter(Boolean);
  return (
    <Link
      href={`/${locale}/reports/${encodeURIComponent(report.id)}`}
      className={squareLook(state)}
      title={words.join(" · ")}
    >
      <span aria-hidden="true">
        {squareText(report, t("coverage.proseMark"))}
        {partYear && " ½"}
      </span>
      <span className="sr-only">{words.join(locale === "zh" ? "，" : ", ")}</span>
    </Link>
  );
}
