/** One test of the screener, and what all of them together say. */
import type { Bilingual, Span } from "@/lib/domain";

export type ScreenState = "pass" | "warning" | "fail";

export const SCREEN_TEST_IDS = [
  "readable",
  "encoding",
  "agency",
  "city",
  "year",
  "kind",
  "table-disclosure",
  "table-requests",
  "table-review",
  "blanks",
  "unreadable",
  "checks",
  "findings",
  "figures",
  "messages",
  "duplicate",
  "replaces",
  "rows",
] as const;
export type ScreenTestId = (typeof SCREEN_TEST_IDS)[number];

export type ScreenTest = {
  id: ScreenTestId;
  state: ScreenState;
  /** What was found, in a sentence. */
  found: Bilingual;
  /** Sentences one by one, where there are several things to say; places in the text. */
  details?: { text: Bilingual; at: Span | null }[];
};

/** The gravest state of any test. */
export function verdictOf(tests: readonly Pick<ScreenTest, "state">[]): ScreenState {
  if (tests.some(({ state }) => state === "fail")) return "fail";
  return tests.some(({ state }) => state === "warning") ? "warning" : "pass";
}

export function countStates(tests: readonly Pick<ScreenTest, "state">[]) {
  const of = (wanted: ScreenState) => tests.filter(({ state }) => state === wanted).length;
  return { pass: of("pass"), warning: of("warning"), fail: of("fail") };
}

/** What fails is only that the very file is stored: nothing is wrong with it, nothing to save. */
export function failsAsStored(failed: readonly ScreenTestId[]): boolean {
  return failed.length > 0 && failed.every((id) => id === "duplicate");
}

export function isStoredAlready(tests: readonly Pick<ScreenTest, "id" | "state">[]): boolean {
  return failsAsStored(tests.filter(({ state }) => state === "fail").map(({ id }) => id));
}

/** Warnings that nobody has ticked off: while there are any, nothing is saved. */
export function openWarnings(
  tests: readonly ScreenTest[],
  accepted: ReadonlySet<string>,
): ScreenTestId[] {
  return tests
    .filter(({ id, state }) => state === "warning" && !accepted.has(id))
    .map(({ id }) => id);
}
