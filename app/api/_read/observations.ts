/** Picks bodies, years and measures for the observations asked for, and a page of their values. */
import type { Database } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
import type { Parameters } from "@/lib/api/parameters";
import { observationRows } from "@/lib/api/rows";
import { readAgencies, readValues } from "@/lib/queries";
import { allMeasures, describeMeasure } from "@/lib/views";
import { refuseUnknown } from "./known-names";

/** A grid is built whole before a page is cut from it; past this many values it would hurt. */
const MOST_VALUES = 200_000;

function chooseAgencies(db: Database, query: Parameters["observations"]) {
  refuseUnknown(db, query);
  return readAgencies(db).filter(
    ({ slug, city }) =>
      (!query.agency || query.agency.includes(slug)) &&
      (!query.city || (city !== null && query.city.includes(city))),
  );
}

function chooseMeasures(query: Parameters["observations"]): string[] {
  for (const id of query.measure ?? [])
    if (!describeMeasure(id))
      throw new ApiError("bad-parameter", {
        zh: `measure：没有“${id}”，度量见 /api/v1/measures`,
        en: `measure: there is no “${id}”; /api/v1/measures lists them`,
      });
  return query.measure ?? allMeasures().map(({ id }) => id);
}

export function readObservations(db: Database, query: Parameters["observations"]) {
  if (!query.agency && !query.city && !query.measure)
    throw new ApiError("bad-parameter", {
      zh: "agency、city、measure 至少给出一个",
      en: "give at least one of agency, city and measure",
    });
  const agencies = chooseAgencies(db, query);
  const measures = chooseMeasures(query);
  const years = query.year ?? [...new Set(agencies.flatMap((agency) => agency.years))];
  if (agencies.length * years.length * measures.length > MOST_VALUES)
    throw new ApiError("bad-parameter", {
      zh: `一次至多 ${MOST_VALUES} 个数值，请少选一些度量、年度或单位`,
      en: `at most ${MOST_VALUES} values at once: ask for fewer measures, years or bodies`,
    });
  const grid = readValues(db, { agencies: agencies.map(({ slug }) => slug), years, measures });
  const wanted = grid.values.filter(({ state }) => !query.state || query.state.includes(state));
  const start = (query.page - 1) * query.size;
  return {
    rows: observationRows({ ...grid, values: wanted.slice(start, start + query.size) }),
    total: wanted.length,
  };
}
