/** Figures of the prose → rows, and the indicators' observations they give. */
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { figures, observations } from "@/db/schema";
import type { Figure } from "@/lib/domain";
import { prepareOnce } from "./prepare-once";

const insert = prepareOnce((db) =>
  db
    .insert(figures)
    .values({
      revisionId: sql.placeholder("revisionId"),
      ordinal: sql.placeholder("ordinal"),
      value: sql.placeholder("value"),
      unit: sql.placeholder("unit"),
      qualifier: sql.placeholder("qualifier"),
      role: sql.placeholder("role"),
      subject: sql.placeholder("subject"),
      text: sql.placeholder("text"),
      start: sql.placeholder("start"),
      indicator: sql.placeholder("indicator"),
      repeat: sql.placeholder("repeat"),
    })
    .prepare(),
);

export function saveFigures(db: Database, revisionId: number, list: readonly Figure[]): void {
  const statement = insert(db);
  list.forEach(({ at, ...figure }, ordinal) => {
    statement.run({ revisionId, ordinal, ...figure, start: at.start });
  });
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
  db.delete(observations).where(eq(observations.reportId, reportId)).run();
  const rows = observe(list).map(({ indicator, figure, ordinal, contradicted }) => ({
    reportId,
    indicator,
    ordinal,
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    text: figure.text,
    start: figure.at.start,
    contradicted,
  }));
  if (rows.length > 0) db.insert(observations).values(rows).run();
}
