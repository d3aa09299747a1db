import type { getDatabase } from "@/db/client";
import type { MeasureId } from "@/lib/domain";
import { readCityHighlights, readValues, readYearSpan } from "@/lib/queries";
import { perResidentsId } from "@/lib/indicators/per-residents";
import { describeMeasure } from "@/lib/views";
import {
  usualAxis,
  type CompareAddress,
  type CompareAxis,
  type CompareValues,
  type CompareView,
} from "./compare-address";

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
  values: CompareValues;
  axis: CompareAxis;
  /** The measures as shown: counts per 100,000 residents where that was asked for and can be. */
  shown: MeasureId[];
};

export const PRESETS = [
  {
    id: "requests",
    measures: ["requests/received/total", "requests/granted/total", "requests/refused/total"],
  },
  {
    id: "outcomes",
    measures: ["derived.openedShare", "derived.refusedShare", "derived.unableShare"],
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

/** Each count for every 100,000 residents; what is no count stays as it is. */
function rates(measures: MeasureId[]): MeasureId[] {
  return measures.map((id) => {
    const measure = describeMeasure(id);
    return (measure && perResidentsId(measure)) ?? id;
  });
}

/** What the address leaves open: one body a city, requests and refusals, their newest years. */
export function completeChoice(db: Database, address: CompareAddress): CompareChoice {
  const agencies = address.agencies ?? readCityHighlights(db).map(({ agency }) => agency.slug);
  const yearsOffered = readYearSpan(db);
  const measures = address.measures ?? [...PRESETS[0].measures];
  const all = readValues(db, { agencies, measures, years: yearsOffered });
  const held = new Set(
    all.values.filter(({ state }) => state !== "missing").map(({ year }) => year),
  );
  const yearsHeld = yearsOffered.filter((year) => held.has(year));
  return {
    agencies,
    measures,
    years: address.years ?? yearsHeld,
    latest: address.years === null,
    yearsHeld,
    yearsOffered,
    view: address.view,
    values: address.values,
    axis: address.axis ?? usualAxis(address.view),
    // A share is one of counts already.
    shown: address.values === "per100k" && address.view !== "shares" ? rates(measures) : measures,
  };
}

/** What the address names and the collection does not have: nothing is left out unsaid. */
export function unknownOf(
  choice: Pick<CompareChoice, "agencies" | "measures" | "years" | "yearsOffered">,
  known: { agencies: readonly { slug: string }[] },
): string[] {
  const slugs = new Set(known.agencies.map(({ slug }) => slug));
  const years = new Set(choice.yearsOffered);
  return [
    ...choice.agencies.filter((slug) => !slugs.has(slug)),
    ...choice.measures.filter((id) => !describeMeasure(id)),
    ...choice.years.filter((year) => !years.has(year)).map(String),
  ];
}
