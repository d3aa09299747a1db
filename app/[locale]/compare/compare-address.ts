import type { MeasureId } from "@/lib/domain";

export const COMPARE_VIEWS = ["bars", "multiples", "shares", "lines", "table"] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** Counts as stated, or counts for every 100,000 residents. */
export const COMPARE_VALUES = ["counts", "per100k"] as const;
export type CompareValues = (typeof COMPARE_VALUES)[number];

export const COMPARE_AXES = ["own", "same"] as const;
export type CompareAxis = (typeof COMPARE_AXES)[number];

type Raw = Record<string, string | string[] | undefined>;

/** What the address asks for; null where it leaves the choice to the page. */
export type CompareAddress = {
  agencies: string[] | null;
  measures: MeasureId[] | null;
  years: number[] | null;
  view: CompareView;
  values: CompareValues;
  /** Null: as the view has it. */
  axis: CompareAxis | null;
};

/** The scale a view draws on unless asked otherwise: bodies share one, measures do not. */
export function usualAxis(view: CompareView): CompareAxis {
  return view === "multiples" ? "same" : "own";
}

/** `a,b` and `name=a&name=b` alike; an empty field is an empty choice, a missing one is none. */
function readList(value: string | string[] | undefined): string[] | null {
  if (value === undefined) return null;
  const parts = (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(","));
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

export function readCompareAddress(raw: Raw): CompareAddress {
  const years = readList(raw.years)?.map(Number).filter(Number.isInteger) ?? null;
  const view = COMPARE_VIEWS.find((each) => each === raw.view) ?? "bars";
  const axis = COMPARE_AXES.find((each) => each === raw.axis) ?? null;
  return {
    agencies: readList(raw.agencies),
    measures: readList(raw.measures),
    years: years && years.length > 0 ? years.sort((one, other) => one - other) : null,
    view,
    values: COMPARE_VALUES.find((each) => each === raw.values) ?? "counts",
    axis: axis === usualAxis(view) ? null : axis,
  };
}

/** The address of a comparison. Commas and slashes stay readable. */
export function compareHref(
  locale: string,
  { agencies, measures, years, view, values, axis }: CompareAddress,
): string {
  const query = new URLSearchParams();
  if (agencies) query.set("agencies", agencies.join(","));
  if (measures) query.set("measures", measures.join(","));
  if (years) query.set("years", years.join(","));
  if (view !== "bars") query.set("view", view);
  if (values !== "counts") query.set("values", values);
  if (axis) query.set("axis", axis);
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return `/${locale}/compare${text ? `?${text}` : ""}`;
}
