/** Endpoint → what the queries give for it: rows and how many there are, or one thing. */
import type { Database } from "@/db/client";
import type { EndpointId } from "@/lib/api/endpoints";
import { ApiError } from "@/lib/api/errors";
import { parameters, type Parameters } from "@/lib/api/parameters";
import { figureRow, findingRow, measureRow, reportInFullRow, reportRow } from "@/lib/api/rows";
import { matchesQuery } from "@/components/filters/match-query";
import { searchKeys } from "@/components/filters/search-keys";
import { readAgencies, readAgency, readFindings, readReport, readReports } from "@/lib/queries";
import { searchFigures, searchText } from "@/lib/queries/search";
import { readFigures } from "@/lib/queries/figure-rows";
import { comparableMeasures } from "@/lib/views";
import { refuseUnknown } from "./known-names";
import { readObservations } from "./observations";

export type ListAnswer = { rows: object[]; total: number };
export type OneAnswer = { thing: Record<string, unknown> };

/** The names a list can be asked by; each is a string here, as the address gave it. */
type ListNames = { agency?: string; city?: string; report?: string };

type Asked = { parameters: unknown; id: string | null };

const slice = <Item>(items: Item[], { page, size }: { page: number; size: number }) =>
  items.slice((page - 1) * size, page * size);
const window = ({ page, size }: { page: number; size: number }) => ({
  limit: size,
  offset: (page - 1) * size,
});

function holds(text: string, part: string): boolean {
  return text.toLocaleLowerCase().includes(part.toLocaleLowerCase());
}

function listAgencies(db: Database, { city, q, ...paging }: Parameters["agencies"]): ListAnswer {
  const found = readAgencies(db, city ? { city } : {}).filter(
    ({ name, short, slug }) =>
      !q ||
      [short.zh, short.en, slug].some((text) => holds(text, q)) ||
      matchesQuery(searchKeys(name), q),
  );
  return { rows: slice(found, paging), total: found.length };
}

function oneAgency(db: Database, slug: string): OneAnswer {
  const entry = readAgencies(db).find((agency) => agency.slug === slug);
  const view = entry ? readAgency(db, slug) : null;
  if (!entry || !view) throw new ApiError("not-found", slug);
  const related = (refs: { slug: string }[]) => refs.map((ref) => ref.slug);
  return {
    thing: {
      ...entry,
      aliases: view.agency.aliases,
      predecessors: related(view.predecessors),
      successors: related(view.successors),
    },
  };
}

function listMeasures({ kind, table, q, ...paging }: Parameters["measures"]): ListAnswer {
  const found = comparableMeasures()
    .map(measureRow)
    .filter((row) => !kind || row.kind === kind)
    .filter((row) => !table || row.table === table)
    .filter((row) => !q || [row.id, row.label.zh, row.label.en].some((text) => holds(text, q)));
  return { rows: slice(found, paging), total: found.length };
}

function listFindings(db: Database, query: Parameters["findings"]): ListAnswer {
  const { findings, total } = readFindings(db, query, window(query));
  return { rows: findings.map(findingRow), total };
}

function listFigures(db: Database, query: Parameters["figures"]): ListAnswer {
  const { figures, total } = readFigures(db, query, window(query));
  const rows = figures.map(({ report, agency, year, index, ...figure }) =>
    figureRow(figure, { report, agency, year, index }),
  );
  return { rows, total };
}

function listReports(db: Database, query: Parameters["reports"]): ListAnswer {
  const { reports, total } = readReports(db, query, window(query));
  return { rows: reports.map(reportRow), total };
}

function oneReport(db: Database, id: string): OneAnswer {
  const view = readReport(db, id);
  if (!view) throw new ApiError("not-found", id);
  return { thing: reportInFullRow(view) };
}

function listPassages(db: Database, query: Parameters["search"]): ListAnswer {
  const { hits, total } = searchText(db, query.q, query, window(query));
  const rows = hits.map(({ agency, ...hit }) => ({
    ...hit,
    agency: agency.slug,
    agencyName: agency.name,
  }));
  return { rows, total };
}

function listFoundFigures(db: Database, query: Parameters["search"]): ListAnswer {
  const { figures, total } = searchFigures(db, query.q, query, window(query));
  const rows = figures.map(({ agency, sentence, ...figure }) => ({
    ...figure,
    agency: agency.slug,
    agencyName: agency.name,
    sentence: sentence.before + sentence.quote + sentence.after,
  }));
  return { rows, total };
}

/** Throws ApiError for what does not exist or fit together. */
export function answer(db: Database, endpoint: EndpointId, asked: Asked): ListAnswer | OneAnswer {
  const found = find(db, endpoint, asked);
  // Only where nothing was found can a name be the cause.
  if ("rows" in found && found.total === 0 && endpoint !== "observations")
    refuseUnknown(db, asked.parameters as ListNames);
  return found;
}

function find(
  db: Database,
  endpoint: EndpointId,
  { parameters: given, id }: Asked,
): ListAnswer | OneAnswer {
  switch (endpoint) {
    case "agencies":
      return listAgencies(db, parameters.agencies.parse(given));
    case "agency":
      return oneAgency(db, id ?? "");
    case "reports":
      return listReports(db, parameters.reports.parse(given));
    case "report":
      return oneReport(db, id ?? "");
    case "measures":
      return listMeasures(parameters.measures.parse(given));
    case "observations":
      return readObservations(db, parameters.observations.parse(given));
    case "findings":
      return listFindings(db, parameters.findings.parse(given));
    case "figures":
      return listFigures(db, parameters.figures.parse(given));
    case "search":
      return listPassages(db, parameters.search.parse(given));
    case "searchFigures":
      return listFoundFigures(db, parameters.search.parse(given));
  }
}
