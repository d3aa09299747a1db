import { clsx } from "clsx";
import { Link } from "@/components/ui/link";
import type { Locale, RuleId } from "@/lib/domain";
import { formatNumber } from "@/lib/format";
import { translator } from "@/lib/i18n";

type Props = {
  counts: { rule: RuleId; count: number }[];
  chosen: string | null;
  /** The page narrowed to a rule; to every rule for null. */
  href: (rule: RuleId | null) => string;
  locale: Locale;
};

/** How many findings each rule has, most first; a rule leads to its findings, the chosen one back. */
export function RuleCounts({ counts, chosen, href, locale }: Props) {
  const t = translator(locale);
  if (counts.length < 2) return null;
  return (
    <nav aria-label={t("findings.byRule")} className="no-print mt-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {counts.map(({ rule, count }) => {
          const here = rule === chosen;
          return (
            <li key={rule} className="whitespace-nowrap">
              <Link
                href={href(here ? null : rule)}
                aria-current={here ? "true" : undefined}
                className={clsx(here && "font-bold text-ink")}
              >
                {t(`rule.${rule}`)}
              </Link>{" "}
              <span className="text-muted">{formatNumber(count, locale)}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
