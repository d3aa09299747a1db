/** What has to be said under a table: how many cells hold no number, and which are doubted. */
import type { Locale, ValueState } from "@/lib/domain";
import { formatList } from "@/lib/format";
import type { ChartNote, ChartPoint } from "../spec";
import { say, type WordId } from "../words";
import { tableValues, type TableSpec, type ValueCell } from "./table-spec";

const NAMED = 6;

function list(cells: readonly ValueCell[], locale: Locale): string {
  const names = cells.map(({ names }) => [...new Set(names)].join(" · "));
  const unique = [...new Set(names)];
  if (unique.length <= NAMED) return formatList(unique, locale);
  const head = formatList(unique.slice(0, NAMED), locale);
  return say(locale, "many", { list: head, n: String(unique.length) });
}

const COUNTED: { state: ValueState; kind: ChartNote["kind"]; word: WordId }[] = [
  { state: "blank", kind: "blank", word: "noteCellsBlank" },
  { state: "missing", kind: "missing", word: "noteCellsMissing" },
  { state: "notApplicable", kind: "not-applicable", word: "noteCellsNotApplicable" },
];

const LISTED: { kind: ChartNote["kind"]; word: WordId; holds: (point: ChartPoint) => boolean }[] = [
  { kind: "state", word: "noteUnreadable", holds: ({ state }) => state === "unreadable" },
  { kind: "source-error", word: "noteDoubts", holds: ({ doubts }) => (doubts ?? []).length > 0 },
  { kind: "cited", word: "noteCited", holds: ({ origin }) => origin === "cited" },
  { kind: "corrected", word: "noteCorrected", holds: ({ origin }) => origin === "corrected" },
];

/** A table shows its gaps itself: they are counted, while doubts and corrections are named. */
export function tableNotes(spec: Pick<TableSpec, "parts">, locale: Locale): ChartNote[] {
  const cells = tableValues(spec);
  const counted = COUNTED.flatMap(({ state, kind, word }): ChartNote[] => {
    const n = cells.filter(({ point }) => point.state === state).length;
    return n > 0 ? [{ kind, text: say(locale, word, { n: String(n) }) }] : [];
  });
  const listed = LISTED.flatMap(({ kind, word, holds }): ChartNote[] => {
    const found = cells.filter(({ point }) => holds(point));
    return found.length > 0
      ? [{ kind, text: say(locale, word, { list: list(found, locale) }) }]
      : [];
  });
  return [...counted, ...listed];
}
