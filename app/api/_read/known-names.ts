/** A name that nothing bears is an error that says so: an empty list would pass for an answer. */
import type { Database } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
import { readAgencies, readReport } from "@/lib/queries";

type Names = { agency?: string | string[]; city?: string | string[]; report?: string };

const listed = (names: string | string[] | undefined) =>
  names === undefined ? [] : Array.isArray(names) ? names : [names];

function refuse(parameter: string, name: string, [zh, en]: readonly [string, string]): never {
  throw new ApiError("bad-parameter", {
    zh: `${parameter}：没有“${name}”，${zh}`,
    en: `${parameter}: there is no “${name}”; ${en}`,
  });
}

const AGENCY = ["单位见 /api/v1/agencies", "/api/v1/agencies lists the bodies"] as const;
const CITY = ["城市见 /api/v1/agencies 的 city", "the cities stand in /api/v1/agencies"] as const;
const REPORT = ["报告见 /api/v1/reports", "/api/v1/reports lists the reports"] as const;

/** Throws ApiError for the first body, city or report asked for that the collection does not hold. */
export function refuseUnknown(db: Database, { agency, city, report }: Names): void {
  const known = listed(agency).length + listed(city).length > 0 ? readAgencies(db) : [];
  const slugs = new Set(known.map(({ slug }) => slug));
  const cities = new Set(known.map((each) => each.city));
  for (const slug of listed(agency)) if (!slugs.has(slug)) refuse("agency", slug, AGENCY);
  for (const slug of listed(city)) if (!cities.has(slug)) refuse("city", slug, CITY);
  if (report !== undefined && !readReport(db, report)) refuse("report", report, REPORT);
}
