/** Reads a staged file for the screener and puts the reading beside it. */
import type { Database } from "@/db/open";
import type { Limits } from "@/lib/ingest/formats";
import { writeWhole } from "@/lib/desk/staging";
import { countStates, verdictOf, type ItemSummary, type StagedReading } from "@/lib/screening";
import { knownProblem, type Problem } from "./problem";
import { screenStaged } from "./screen-staged";

export type PlanTask = {
  file: string;
  fileName: string;
  /** Where the reading goes. */
  reading: string;
  limits: Partial<Limits>;
};

export type PlanAnswer =
  { outcome: "read"; summary: ItemSummary } | { outcome: "unreadable"; problem: Problem };

export function summarise(reading: StagedReading): ItemSummary {
  const { tests } = reading;
  const counts = {
    verdict: verdictOf(tests),
    tests: countStates(tests),
    failed: tests
      .filter(({ state }) => state === "fail")
      .map(({ id, found }) => ({ test: id, found })),
  };
  if (reading.kind === "figures")
    return {
      title: null,
      agency: null,
      year: null,
      figures: reading.screened.rows.length,
      plan: counts.verdict === "fail" ? "none" : "cited",
      ...counts,
    };
  const { parsed, plan } = reading.screened;
  const { title, agency, year, kind, period } = parsed.report;
  return {
    title,
    agency,
    agencyName: reading.screened.agencyName,
    year,
    ...(agency && year !== null
      ? { identity: [agency, kind, period?.start ?? year, period?.end ?? year].join(" ") }
      : {}),
    plan: plan.outcome === "refused" ? "none" : plan.outcome,
    ...counts,
  };
}

export async function planStaged(
  db: Database,
  { fileName, reading, limits }: PlanTask,
  bytes: Uint8Array,
): Promise<PlanAnswer> {
  try {
    const read = await screenStaged(db, { fileName, bytes, limits });
    writeWhole(reading, JSON.stringify(read));
    return { outcome: "read", summary: summarise(read) };
  } catch (error) {
    return { outcome: "unreadable", problem: knownProblem(error) };
  }
}
