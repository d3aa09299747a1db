import type { Topic } from "@/components/agency/topic-indicators";
import type { Locale } from "@/lib/domain";
import { translator, type WordKey } from "@/lib/i18n";
import { INDICATORS } from "@/lib/indicators/catalogue";
import type { ValueGrid } from "@/lib/views";

type TopicWord = Extract<WordKey, `topic.${string}`>;

/** The agency's indicators by topic, in the catalogue's order. */
export function topicsOf(grid: ValueGrid, locale: Locale): Topic[] {
  const t = translator(locale);
  const held = new Map(grid.measures.map((measure) => [measure.id, measure]));
  const names = [...new Set(INDICATORS.map(({ topic }) => topic))];
  return names.flatMap((name) => {
    const measures = INDICATORS.filter(({ topic }) => topic === name).flatMap(
      ({ id }) => held.get(id) ?? [],
    );
    return measures.length > 0 ? [{ name: t(`topic.${name}` as TopicWord), measures }] : [];
  });
}
