/** Checks on the prose: its figures against each other and against the statutory tables. */
import type { Finding } from "@/lib/domain";
import { checkDenials } from "./check-denials";
import { checkGrowth } from "./check-growth";
import { checkParts } from "./check-parts";
import { checkProseRanges } from "./check-prose-ranges";
import { checkSavings } from "./check-savings";
import { checkShares } from "./check-shares";
import { checkTieOut } from "./check-tie-out";
import type { ProseToCheck } from "./prose-to-check";

export type { ProseToCheck } from "./prose-to-check";

/**
 * Findings `tieout`, `ratio`, `range` and `self-contradiction` of one report's prose, in text
 * order. Figures of repeated text are checked once. Doubts about the text itself (another year,
 * garbled strings) come with the reading, from lib/ingest/narrative.
 */
export function checkProse(input: ProseToCheck): Finding[] {
  const findings = [
    ...checkTieOut(input),
    ...checkDenials(input),
    ...checkShares(input),
    ...checkSavings(input),
    ...checkGrowth(input),
    ...checkParts(input),
    ...checkProseRanges(input),
  ];
  return findings.sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}
