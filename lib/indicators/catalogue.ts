/** The catalogue of indicators read from narrative text. Source: indicators.json. */
import type { Bilingual, Measure } from "@/lib/domain";
import raw from "./indicators.json";

export type Indicator = {
  id: string;
  topic: string;
  label: Bilingual;
  unit: string;
  definition: string;
  better?: "higher" | "lower";
};

export const INDICATORS: readonly Indicator[] = raw.map((entry) => ({
  id: entry.id,
  topic: entry.topic,
  label: { zh: entry.zh, en: entry.en },
  unit: entry.unit,
  definition: entry.definition,
  ...(entry.better ? { better: entry.better as "higher" | "lower" } : {}),
}));

const byId = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

/** The indicator of that id, or null. */
export function indicator(id: string): Indicator | null {
  return byId.get(id) ?? null;
}

/** An indicator as a measure that can be compared. */
export function indicatorMeasure({ id, label, unit, better }: Indicator): Measure {
  return { id, kind: "indicator", label, unit, ...(better ? { better } : {}) };
}
