/** What an address may ask: every parameter is checked, and an unknown one is an error. */
import { z } from "zod";
import { MEASURE_ID } from "@/lib/domain";
import { INDICATORS } from "@/lib/indicators/catalogue";
import * as shapes from "./shapes";

export const MAX_PAGE_SIZE = 1000;
const FIRST_YEAR = 2008; // the regulation took effect on 2008-05-01: no report is older

const DIGITS = /^\d+$/u;

/** Both bounds are said whichever is missed. `1e3`, `0x10` and ` 1` are no way to write a number. */
export function whole(least: number, most: number) {
  const said = `要填 ${least} 至 ${most} 的整数 / a whole number from ${least} to ${most}`;
  return z.preprocess(
    (text) => (typeof text === "string" && DIGITS.test(text) ? Number(text) : text),
    z.number(said).int(said).min(least, said).max(most, said),
  );
}

/** Words to look for: spaces alone are none. */
function words(what: string) {
  return z.string().trim().min(1).max(100).describe(what);
}

const year = whole(FIRST_YEAR, 2100).describe("Year reported on");
const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "要填小写字母、数字和 - / lower-case letters, digits and -");

const agency = slug.describe("A body's slug, for example sanya-business-environment");
const city = slug.describe("A city's slug, for example sanya");

/** `a,b,c`, at most `most` of them. */
function list<Item>(item: z.ZodType<Item, unknown>, most: number, what: string) {
  return z
    .string()
    .min(1)
    .transform((text): unknown[] => text.split(",").filter(Boolean))
    .pipe(z.array(item).min(1).max(most))
    .describe(`${what}; several, separated by commas`);
}

const format = z
  .enum(["json", "csv"])
  .optional()
  .describe("json unless told; also .csv or .json behind the path, or an Accept header");

const paging = {
  page: whole(1, 1_000_000).default(1),
  size: whole(1, MAX_PAGE_SIZE).default(100).describe("Rows a page"),
  format,
};

const measureId = z
  .string()
  .regex(MEASURE_ID, "要填 /api/v1/measures 里的 id / an id of /api/v1/measures");

export const parameters = {
  agencies: z.strictObject({
    city: city.optional(),
    q: words("Part of a name in either language, its pinyin or initials").optional(),
    ...paging,
  }),
  reports: z.strictObject({
    agency: agency.optional(),
    city: city.optional(),
    year: year.optional(),
    kind: shapes.kind.optional(),
    origin: shapes.reportOrigin.optional(),
    ...paging,
  }),
  measures: z.strictObject({
    kind: z.enum(["cell", "group", "indicator", "derived"]).optional(),
    table: shapes.table.optional(),
    q: words("Part of an id or label").optional(),
    ...paging,
  }),
  observations: z.strictObject({
    agency: list(slug, 200, "Slugs of bodies").optional(),
    city: list(slug, 50, "Slugs of cities").optional(),
    measure: list(measureId, 200, "Ids of /measures").optional(),
    year: list(year, 50, "Years reported on").optional(),
    state: list(
      shapes.valueState,
      5,
      "reported, blank, unreadable, missing, notApplicable",
    ).optional(),
    ...paging,
  }),
  findings: z.strictObject({
    rule: shapes.rule.optional(),
    severity: shapes.severity.optional(),
    fault: shapes.fault.optional(),
    agency: agency.optional(),
    city: city.optional(),
    year: year.optional(),
    ...paging,
  }),
  figures: z.strictObject({
    report: z.string().min(1).max(200).optional().describe("Id of a report"),
    agency: agency.optional(),
    city: city.optional(),
    year: year.optional(),
    indicator: z
      .string()
      .refine(
        (id) => INDICATORS.some((entry) => entry.id === id),
        "要填 /api/v1/measures?kind=indicator 里的 id / an id of /api/v1/measures?kind=indicator",
      )
      .optional()
      .describe("Id of an indicator, as /measures?kind=indicator lists them"),
    unit: z
      .string()
      .max(20)
      .optional()
      .describe("A measure word as printed, simplified; empty: none"),
    role: z.enum(["value", "from", "to", "change", "plan"]).optional(),
    ...paging,
  }),
  search: z.strictObject({
    q: words(
      "Words separated by spaces; all of them must stand. The first 1,000 found are counted",
    ),
    agency: agency.optional(),
    city: city.optional(),
    year: year.optional(),
    ...paging,
    size: whole(1, MAX_PAGE_SIZE).default(20).describe("Rows a page"),
  }),
  one: z.strictObject({ format }),
} as const;

export type Parameters = { [Name in keyof typeof parameters]: z.output<(typeof parameters)[Name]> };
