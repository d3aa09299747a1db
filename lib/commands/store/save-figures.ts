/** Figures of the prose → rows, and the indicators' observations they give. */
import type { Database } from "@/db/open";
import { prepareInsert, prepareSql } from "@/db/prepare";
import { figures, observations } from "@/db/schema";
import type { Figure } from "@/lib/domain";

const insertFigure = prepareInsert(figures);
const insertObservation = prepareInsert(observations);
const clearObservations = prepareSql<[number]>("delete from observations where report_id = ?");

/** Writes a revision's figures in text order; returns their ids. */
export function saveFigures(db: Database, revisionId: number, list: readonly Figure[]): number[] {
  const insert = insertFigure(db);
  return list.map(({ at, ...figure }) => insert({ revisionId, ...figure, start: at.start }));
}

/** What a figure says of its indicator: a result, not a plan, not a change, not said twice. */
function isObservation({ indicator, role, repeat }: Figure): boolean {
  return indicator !== null && !repeat && (role === "value" || role === "to");
}

export type Observed = {
  indicator: string;
  figure: Figure;
  ordinal: number;
  contradicted: boolean;
};

/**
 * One observation for each different value of an indicator, in text order; the first is the one
 * shown. Where the text gives several, all are kept and marked.
 */
export function observe(list: readonly Figure[]): Observed[] {
  const byIndicator = new Map<string, Figure[]>();
  for (const figure of list) {
    if (!isObservation(figure) || figure.indicator === null) continue;
    const held = byIndicator.get(figure.indicator) ?? [];
    if (!held.some(({ value }) => value === figure.value)) held.push(figure);
    byIndicator.set(figure.indicator, held);
  }
  return [...byIndicator].flatMap(([indicator, held]) =>
    held.map((figure, ordinal) => ({
      indicator,
      figure,
      ordinal,
      contradicted: held.length > 1,
    })),
  );
}

/** Replaces the report's observations by those of its current figures. */
export function saveObservations(db: Database, reportId: number, list: readonly Figure[]): void {
  clearObservations(db).run(reportId);
  const insert = insertObservation(db);
  for (const { indicator, figure, ordinal, contradicted } of observe(list)) {
    const { value, unit, qualifier, text, at } = figure;
    const { start } = at;
    insert({ reportId, indicator, ordinal, value, unit, qualifier, text, start, contradicted });
  }
}
