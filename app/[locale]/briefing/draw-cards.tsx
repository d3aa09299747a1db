import type { Card } from "@/components/briefing/briefing-card";
import { BriefingTable } from "@/components/briefing/briefing-table";
import { changeLines } from "@/components/briefing/change-lines";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmptyState } from "@/components/ui/empty-state";
import type { getDatabase } from "@/db/client";
import { compareStamp, itemKey, stampOf, type Briefing } from "@/lib/briefing";
import { isTable, tableOfChart } from "@/lib/charts/tables";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import { drawItem, type DrawnItem } from "../../_briefing/draw-item";

function problemText({ item, problem }: DrawnItem, locale: Locale): string {
  const t = translator(locale);
  if (problem === null) return "";
  return problem === "chart"
    ? t("briefing.problem.chart", { chart: item.chart })
    : t(`briefing.problem.${problem}`);
}

function cardOf(drawn: DrawnItem, id: string, locale: Locale): Card {
  const { item, spec } = drawn;
  if (!spec) {
    const title = translator(locale)("briefing.problem");
    const said = <EmptyState title={title}>{problemText(drawn, locale)}</EmptyState>;
    return { id, title, chart: said, table: said, changed: null, stamp: null };
  }
  return {
    id,
    title: spec.title,
    chart: isTable(spec) ? null : <ChartFigure spec={spec} titled={false} plain />,
    table: <BriefingTable spec={isTable(spec) ? spec : tableOfChart(spec)} />,
    changed: item.kept && changeLines(item.kept, compareStamp(item.kept.stamp, spec), locale),
    stamp: stampOf(spec),
  };
}

/** A card for every item of an address, in its order; ids are those of what is drawn. */
export function drawCards(
  db: ReturnType<typeof getDatabase>,
  { items, lang }: Briefing,
  locale: Locale,
): Card[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = itemKey(item);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return cardOf(drawItem(db, item, lang ?? locale), `${key}${before || ""}`, locale);
  });
}
