/** Makes grids of values by hand, for the gallery and for tests. */
import type { Measure, MeasureId, ValueState } from "@/lib/domain";
import type { AgencyRef, Notice, Value, ValueGrid } from "@/lib/views";

/** A number, or a state in short: `_` blank, `?` unreadable, `!` missing, `/` not applicable. */
export type Entry = number | "_" | "?" | "!" | "/";

const STATES: Record<Exclude<Entry, number>, ValueState> = {
  _: "blank",
  "?": "unreadable",
  "!": "missing",
  "/": "notApplicable",
};

export type GridDraft = {
  agencies: AgencyRef[];
  years: number[];
  measures: Measure[];
  /** Values by agency, then measure, one entry a year. */
  entries: Record<string, Record<MeasureId, Entry[]>>;
  notices?: Notice[];
  /** Changes to single values, by `agency/year/measure`. */
  changes?: Record<string, Partial<Value>>;
};

/** A body as a grid names it. */
export function makeAgency(
  slug: string,
  zh: string,
  en: string,
  city: [slug: string, zh: string, en: string] | null,
): AgencyRef {
  const name = { zh, en };
  const cityName = city ? { zh: city[1], en: city[2] } : null;
  return { slug, name, short: name, city: city?.[0] ?? null, cityName };
}

function makeValue(agency: string, year: number, measure: MeasureId, entry: Entry): Value {
  const state = typeof entry === "number" ? "reported" : STATES[entry];
  const there = state === "reported" || state === "blank" || state === "unreadable";
  const report = `${agency}-${year}`;
  const text = typeof entry === "number" ? String(entry) : entry === "?" ? "约若干" : "";
  return {
    agency,
    year,
    measure,
    state,
    value: typeof entry === "number" ? entry : null,
    text: there ? text : null,
    origin: there ? "read" : "none",
    edition: there ? "2021" : null,
    period: there ? { start: `${year}-01-01`, end: `${year}-12-31` } : null,
    kind: there ? "annual-disclosure" : null,
    source: there ? { report, revision: 1, at: { start: 100, end: 104 }, text, url: null } : null,
  };
}

/** A complete grid; entries not given are missing. */
export function makeGrid(draft: GridDraft): ValueGrid {
  const { agencies, years, measures, entries, notices = [], changes = {} } = draft;
  const values = agencies.flatMap(({ slug }) =>
    years.flatMap((year, at) =>
      measures.map(({ id }) => ({
        ...makeValue(slug, year, id, entries[slug]?.[id]?.[at] ?? "!"),
        ...changes[`${slug}/${year}/${id}`],
      })),
    ),
  );
  return { agencies, years, measures, values, notices };
}
