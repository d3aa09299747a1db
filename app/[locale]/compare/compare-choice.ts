import type { getDatabase } from "@/db/client";
import type { MeasureId } from "@/lib/domain";
import { readOverview, readValues } from "@/lib/queries";
import { cityHighlights } from "@/lib/views";
import type { CompareAddress, CompareView } from "./compare-address";

type Database = ReturnType<typeof getDatabase>;

export type CompareChoice = {
  agencies: string[];
  measures: MeasureId[];
  years: number[];
  /** No year was asked for: each body stands in its own newest year. */
  latest: boolean;
  /** Years with anything said by the chosen agencies on the chosen measures. */
  yearsHeld: number[];
  /** Every year of the collection. */
  yearsOffered: number[];
  view: CompareView;
};

export const PRESETS = [
  {
    id: "requests",
    measures: ["requests/received/total", "requests/granted/total", "requests/refused/total"],
  },
  {
    id: "decisions",
    measures: [
      "disclosure/licences/decisions",
      "disclosure/penalties/decisions",
      "disclosure/coercion/decisions",
    ],
  },
  {
    id: "review",
    measures: [
      "review/reconsideration/total",
      "review/directLitigation/total",
      "review/litigationAfterReconsideration/total",
    ],
  },
  {
    id: "online",
    measures: ["online.fullProcessRate", "online.instantRate", "service.noTripRate"],
  },
] as const;

/** What the address leaves open: one body a city, requests and refusals, their newest years. */
export function completeChoice(db: Database, address: CompareAddress): CompareChoice {
  const overview = readOverview(db);
  const cities = overview.cities.map(({ slug }) => slug);
  const agencies =
    address.agencies ?? cityHighlights(cities, overview.reports).map(({ agency }) => agency.slug);
  const measures = address.measures ?? [...PRESETS[0].measures];
  const all = readValues(db, { agencies, measures, years: overview.years });
  const held = new Set(
    all.values.filter(({ state }) => state !== "missing").map(({ year }) => year),
  );
  const yearsHeld = overview.years.filter((year) => held.has(year));
  return {
    agencies,
    measures,
    years: address.years ?? yearsHeld,
    latest: address.years === null,
    yearsHeld,
    yearsOffered: overview.years,
    view: address.view,
  };
}
