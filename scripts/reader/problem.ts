/** What is wrong with a file, as its reader says it; our own bugs are thrown on. */
import type { Bilingual } from "@/lib/domain";

export type Problem = { code: string; message: Bilingual };

export function knownProblem(error: unknown): Problem {
  const known = error as { code?: unknown; bilingual?: Bilingual };
  if (error instanceof Error && typeof known.code === "string" && known.bilingual)
    return { code: known.code, message: known.bilingual };
  throw error;
}
