import type { MeasureId } from "@/lib/domain";

export const COMPARE_VIEWS = ["bars", "multiples", "shares", "lines", "table"] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

type Raw = Record<string, string | string[] | undefined>;

/** What the address asks for; null where it leaves the choice to the page. */
export type CompareAddress = {
  agencies: string[] | null;
  measures: MeasureId[] | null;
  years: number[] | null;
  view: CompareView;
};

/** `a,b` and `name=a&name=b` alike; an empty field is an empty choice, a missing one is none. */
function readList(value: string | string[] | undefined): string[] | null {
  if (value === undefined) return null;
  const parts = (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(","));
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

export function readCompareAddress(raw: Raw): CompareAddress {
  const years = readList(raw.years)?.map(Number).filter(Number.isInteger) ?? null;
  const view = COMPARE_VIEWS.find((each) => each === raw.view) ?? "bars";
  return {
    agencies: readList(raw.agencies),
    measures: readList(raw.measures),
    years: years && years.length > 0 ? years.sort((one, other) => one - other) : null,
    view,
  };
}

/** The address of a comparison. Commas and slashes stay readable. */
export function compareHref(
  locale: string,
  { agencies, measures, years, view }: CompareAddress,
): string {
  const query = new URLSearchParams();
  if (agencies) query.set("agencies", agencies.join(","));
  if (measures) query.set("measures", measures.join(","));
  if (years) query.set("years", years.join(","));
  if (view !== "bars") query.set("view", view);
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return `/${locale}/compare${text ? `?${text}` : ""}`;
}
