/** Ready-made briefings: what is worth showing of a collection, before anybody has chosen. */
import type { MeasureId } from "@/lib/domain";
import type { BriefingItem } from "./briefing";

/** A body that stands for its city, and the year its newest full report speaks of. */
export type PresetBody = { agency: string; year: number; hasTables: boolean };

/** Years in which one of these bodies says something about one of these measures. */
export type YearsHeld = (agencies: readonly string[], measures: readonly MeasureId[]) => number[];

export type PresetId = "cities" | "body" | "services";

export type Preset = { id: PresetId; items: BriefingItem[] };

type Draft = Pick<BriefingItem, "chart" | "agencies" | "years"> & Partial<BriefingItem>;

const make = (draft: Draft): BriefingItem => ({
  measures: [],
  options: {},
  as: "chart",
  title: "",
  takeaway: "",
  kept: null,
  ...draft,
});

const RECEIVED = "requests/received/total";
const PUBLISHED = "disclosure.published";
const DECISIONS = [
  "disclosure/licences/decisions",
  "disclosure/penalties/decisions",
  "disclosure/coercion/decisions",
];
const ONLINE = ["online.fullProcessRate", "online.instantRate", "service.noTripRate"];
const HOTLINE = ["hotline.cases", "hotline.satisfactionRate"];

/** Four slides on the cities: requests, what was published, decisions, services online. */
function onCities(bodies: readonly PresetBody[], held: YearsHeld): BriefingItem[] {
  const agencies = bodies.map(({ agency }) => agency);
  const compare = (chart: string, measures: MeasureId[]) =>
    make({ chart, agencies, measures, years: held(agencies, measures) });
  return [
    compare("compare-bars", [RECEIVED]),
    compare("compare-bars", [PUBLISHED]),
    compare("compare-bars", DECISIONS),
    compare("compare-bars", ONLINE.slice(0, 1)),
  ];
}

/** One body's year as its three tables tell it. */
function onBody({ agency, year }: PresetBody, held: YearsHeld): BriefingItem[] {
  const agencies = [agency];
  const [years, one] = [held(agencies, [RECEIVED]), [year]];
  return [
    make({ chart: "requests-received", agencies, years }),
    make({ chart: "request-flow", agencies, years: one }),
    make({ chart: "outcomes", agencies, years: one, options: { detail: "grounds" } }),
    make({ chart: "decisions", agencies, years }),
    make({ chart: "review", agencies, years: one }),
  ];
}

/** Services online and the hotline, from the prose. */
function onServices(bodies: readonly PresetBody[], held: YearsHeld): BriefingItem[] {
  const agencies = bodies.map(({ agency }) => agency);
  return [...ONLINE, ...HOTLINE].map((measure) =>
    make({
      chart: "compare-bars",
      agencies,
      measures: [measure],
      years: held(agencies, [measure]),
    }),
  );
}

/** The presets that the collection can fill; items without a year to show are left out. */
export function makePresets(bodies: readonly PresetBody[], held: YearsHeld): Preset[] {
  // The body with the longest history tells most; of equals the one with the newest report.
  const [fullest] = bodies
    .filter(({ hasTables }) => hasTables)
    .map((body) => ({ body, known: held([body.agency], [RECEIVED]).length }))
    .sort((one, other) => other.known - one.known || other.body.year - one.body.year);
  const presets: Preset[] = [
    { id: "cities", items: onCities(bodies, held) },
    { id: "body", items: fullest ? onBody(fullest.body, held) : [] },
    { id: "services", items: onServices(bodies, held) },
  ];
  return presets
    .map(({ id, items }) => ({
      id,
      items: items.filter(({ agencies, years }) => agencies.length > 0 && years.length > 0),
    }))
    .filter(({ items }) => items.length > 0);
}
