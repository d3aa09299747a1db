import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import type { FindingView } from "@/lib/views";
import { FindingCard } from "./finding-card";

/** Findings of one rule in one report shown before the rest are folded away. */
const SHOWN = 3;

type Props = { findings: FindingView[]; locale: Locale; named?: boolean };

/** Findings in their order; where one rule speaks many times of one report, the first few stand for it. */
export function FindingList({ findings, locale, named }: Props) {
  const t = translator(locale);
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = `${finding.report} ${finding.rule} ${finding.severity}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const cards = (list: FindingView[]) =>
    list.map((finding) => (
      <FindingCard key={finding.id} finding={finding} locale={locale} named={named} />
    ));
  return [...groups].map(([key, group]) => (
    <div key={key}>
      {cards(group.slice(0, SHOWN))}
      {group.length > SHOWN && (
        <details className="unfold told-on-paper border-b border-line">
          <summary className="py-3 text-sm">
            {t("findings.alike", { n: group.length - SHOWN, rule: t(`rule.${group[0]!.rule}`) })}
          </summary>
          {cards(group.slice(SHOWN))}
        </details>
      )}
    </div>
  ));
}
