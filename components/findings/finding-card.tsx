import { Link } from "@/components/ui/link";
import { clsx } from "clsx";
import type { Locale, Severity } from "@/lib/domain";
import { formatNumber, formatValueState, formatYear } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import {
  describeMeasure,
  placeHref,
  spellSum,
  type FindingView,
  type SpelledSum,
} from "@/lib/views";
import { placeAnchor } from "@/components/provenance/source-text";
import { Original } from "@/components/ui/original";
import { Equation } from "./equation";

const LOOKS: Record<Severity, string> = {
  error: "bg-doubt-wash text-doubt",
  warning: "bg-caution-wash text-caution",
  notice: "bg-band text-muted",
};

export function SeverityTag({ severity, locale }: { severity: Severity; locale: Locale }) {
  const t = translator(locale);
  return (
    <span className={clsx("px-1.5 py-0.5 text-xs font-semibold", LOOKS[severity])}>
      {t(`severity.${severity}`)}
    </span>
  );
}

function Proposal({ finding, locale }: { finding: FindingView; locale: Locale }) {
  const t = translator(locale);
  if (!finding.proposal) return null;
  const { cell, from, to } = finding.proposal;
  const name = describeMeasure(cell)?.label;
  return (
    <p className="text-sm">
      {t("finding.proposal", {
        cell: name ? inLocale(name, locale) : cell,
        from: from === null ? formatValueState("blank", locale) : formatNumber(from, locale),
        to,
      })}
    </p>
  );
}

type Props = {
  finding: FindingView;
  locale: Locale;
  /** Off where the page is about one report and naming it would be noise. */
  named?: boolean;
};

function Links({ finding, locale, named = true }: Props) {
  const t = translator(locale);
  const [at] = finding.at;
  const [cell] = finding.cells;
  const report = `/${locale}/reports/${encodeURIComponent(finding.report)}`;
  return (
    <p className="no-print flex gap-4 text-sm">
      {at && <Link href={placeHref(locale, finding.report, at)}>{t("finding.show")}</Link>}
      {(cell || named) && (
        <Link href={cell ? `${report}#${placeAnchor({ kind: "cell", id: cell })}` : report}>
          {t(named ? "finding.report" : "finding.cell")}
        </Link>
      )}
    </p>
  );
}

/** Where a sum is drawn in full below, the sentence says where it stands and by how much it fails. */
function sentence(finding: FindingView, sum: SpelledSum | null, locale: Locale): string {
  if (!sum?.along || sum.gap === 0) return inLocale(finding.message, locale);
  return translator(locale)("finding.sum", {
    along: inLocale(sum.along, locale),
    gap: formatNumber(sum.gap, locale),
    left: formatNumber(sum.left.sum, locale),
    right: formatNumber(sum.right.sum, locale),
  });
}

/** A finding with both sides spelled out, whose fault it is, and where to look. */
export function FindingCard({ finding, locale, named = true }: Props) {
  const t = translator(locale);
  const { severity, rule, fault, agency, year } = finding;
  const sum = spellSum(finding, locale);
  return (
    <article id={`finding-${finding.id}`} className="finding border-b border-line py-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <SeverityTag severity={severity} locale={locale} />
        <span className="font-semibold text-ink">{t(`rule.${rule}`)}</span>
        {named && (
          <span>
            <Original text={inLocale(agency.name, locale)} locale={locale} />{" "}
            {formatYear(year, locale)}
          </span>
        )}
        {fault && <span>{t("finding.fault", { fault: t(`fault.${fault}`) })}</span>}
      </p>
      <p className="my-2 max-w-3xl">
        <Original text={sentence(finding, sum, locale)} locale={locale} />
      </p>
      <div className="grid gap-3">
        {sum && <Equation sum={sum} locale={locale} />}
        <Proposal finding={finding} locale={locale} />
        <Links finding={finding} locale={locale} named={named} />
      </div>
    </article>
  );
}
