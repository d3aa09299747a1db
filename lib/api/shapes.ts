/** The shapes of what the API answers, as validators: the OpenAPI document and the tests use them. */
import { z } from "zod";
import { EDITIONS, REPORT_KINDS, RULE_IDS, TABLE_IDS } from "@/lib/domain";

export const bilingual = z.object({ zh: z.string(), en: z.string() });
export const span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .describe("UTF-16 code units of the report's decoded text, half open");
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const edition = z.enum(EDITIONS as ["2019", "2021"]);
export const table = z.enum(TABLE_IDS as ["disclosure", "requests", "review"]);
export const severity = z.enum(["error", "warning", "notice"]);
export const fault = z.enum(["source", "reading", "unknown"]);
export const kind = z.enum(REPORT_KINDS);
export const rule = z.enum(RULE_IDS);
export const valueState = z
  .enum(["reported", "blank", "unreadable", "missing", "notApplicable"])
  .describe("A blank is not a zero, and neither is missing");
export const valueOrigin = z.enum(["read", "cited", "corrected", "derived", "none"]);
export const reportOrigin = z
  .enum(["read", "cited"])
  .describe("read from a document, or known only by figures typed from its page");
export const period = z.object({ start: isoDate, end: isoDate });
const counted = z.int().min(0);

export const agency = z.object({
  slug: z.string(),
  name: bilingual,
  short: bilingual,
  city: z.string().nullable(),
  cityName: bilingual.nullable(),
  provisional: z.boolean().describe("Created from a report's title, not yet confirmed"),
  reports: counted.describe("Reports read from documents"),
  cited: counted.describe("Reports known only by cited figures"),
  years: z.array(z.int()),
});

export const agencyInFull = agency.extend({
  aliases: z.array(z.string()),
  predecessors: z.array(z.string()).describe("Slugs"),
  successors: z.array(z.string()).describe("Slugs"),
});

export const report = z.object({
  id: z.string(),
  title: z.string().nullable(),
  agency: z.string().describe("Slug"),
  agencyName: bilingual,
  city: z.string().nullable(),
  kind,
  year: z.int().describe("The year reported on, not of publication"),
  period: period.nullable(),
  publishedOn: isoDate.nullable(),
  origin: reportOrigin,
  editions: z.object({
    disclosure: edition.nullable(),
    requests: edition.nullable(),
    review: edition.nullable(),
  }),
  tables: z.array(table).describe("Statutory tables that stand in the document"),
  script: z.enum(["hans", "hant"]),
  cells: z.object({ reported: counted, blank: counted, unreadable: counted }),
  checks: z.object({ identities: counted, held: counted, failed: counted, notStated: counted }),
  findings: z.object({ error: counted, warning: counted, notice: counted }),
  figures: counted.describe("Figures read from the prose"),
  url: z.string().nullable().describe("Address of the published page"),
  ingestedAt: z.string(),
});

export const cell = z.object({
  id: z.string().describe("table/line/column"),
  table,
  line: z.string(),
  column: z.string(),
  label: bilingual,
  status: z.enum(["reported", "blank", "unreadable"]).nullable().describe("Null: not printed"),
  value: z.number().nullable().describe("As printed; money in 万元"),
  text: z.string().describe("As printed"),
  at: span.nullable(),
  correction: z
    .object({
      value: z.number().nullable(),
      status: valueState,
      by: z.string(),
      reason: z.string(),
      at: z.string(),
    })
    .nullable(),
});

export const figure = z.object({
  report: z.string(),
  agency: z.string(),
  year: z.int(),
  index: counted.describe("Position in the report's list of figures"),
  value: z.number().describe("万 and 亿 multiplied out; money in 元"),
  unit: z.string(),
  qualifier: z.enum(["exact", "approx", "at_least", "at_most"]),
  role: z.enum(["value", "from", "to", "change", "plan"]),
  subject: z.string(),
  text: z.string().describe("As it stands"),
  at: span,
  indicator: z.string().nullable(),
  repeat: z.boolean().describe("Stands in a part of the text that repeats another"),
});

const side = z.object({
  terms: z.array(
    z.object({
      cell: z.string(),
      value: z.number().nullable(),
      status: z.string(),
      sign: z.union([z.literal(1), z.literal(-1)]),
      year: z.int().optional(),
    }),
  ),
  sum: z.number(),
  blanks: counted.describe("Blank cells counted as 0"),
});

export const finding = z.object({
  id: z.int(),
  report: z.string(),
  agency: z.string(),
  year: z.int(),
  rule,
  severity,
  fault: fault.nullable(),
  message: bilingual,
  cells: z.array(z.string()),
  at: z.array(span),
  sides: z.object({ left: side, right: side }).nullable(),
  proposal: z
    .object({ cell: z.string(), from: z.number().nullable(), to: z.number() })
    .nullable()
    .describe("The one cell whose change would make its row and its column agree"),
});

export const measure = z.object({
  id: z.string(),
  kind: z.enum(["cell", "group", "indicator", "derived"]),
  label: bilingual,
  unit: z.string(),
  table: table.nullable(),
  editions: z.array(edition).describe("Editions of the form that give it; none for indicators"),
  definition: z.string().nullable(),
  better: z.enum(["higher", "lower"]).nullable(),
});

export const observation = z.object({
  agency: z.string(),
  agencyName: bilingual,
  city: z.string().nullable(),
  year: z.int(),
  measure: z.string(),
  label: bilingual,
  unit: z.string(),
  state: valueState,
  value: z.number().nullable(),
  text: z.string().nullable().describe("As printed"),
  qualifier: z.enum(["exact", "approx", "at_least", "at_most"]).nullable(),
  origin: valueOrigin,
  edition: edition.nullable(),
  kind: kind.nullable(),
  period: period.nullable(),
  report: z.string().nullable(),
  revision: z.int().nullable(),
  at: span.nullable(),
  url: z.string().nullable(),
  numerator: z.number().nullable().describe("Of a share or a rate: the upper side"),
  denominator: z.number().nullable().describe("Of a share or a rate: the lower side"),
  blanksCounted: counted.nullable().describe("Blank cells that a sum counted as 0"),
  doubts: z
    .array(z.string())
    .describe("Rules whose findings, errors and warnings, name this value"),
  reason: bilingual.nullable().describe("Why there is no value"),
  readState: valueState.nullable().describe("Of a corrected value: what was read"),
  readValue: z.number().nullable(),
  correctedBy: z.string().nullable(),
  correctionReason: z.string().nullable(),
});

export const message = z.object({
  code: z.string(),
  severity,
  message: bilingual,
  at: span.nullable(),
});

export const revision = z.object({
  revision: z.int(),
  fileName: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  bytes: counted,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  readAt: z.string(),
  current: z.boolean(),
});

export const reportInFull = report.extend({
  cellList: z.array(cell),
  figureList: z.array(figure),
  findingList: z.array(finding),
  messages: z.array(message),
  revisions: z.array(revision),
  cited: z.array(
    z.object({
      measure: z.string(),
      label: bilingual,
      value: z.number(),
      unit: z.string(),
      url: z.string(),
    }),
  ),
});

export const passage = z.object({
  report: z.string(),
  title: z.string().nullable(),
  agency: z.string(),
  agencyName: bilingual,
  year: z.int(),
  at: span.nullable().describe("Null: the words stand in the title"),
  text: z.string(),
  marks: z.array(span).describe("Where in text the words stand"),
});

export const foundFigure = z.object({
  report: z.string(),
  agency: z.string(),
  agencyName: bilingual,
  year: z.int(),
  period,
  value: z.number(),
  unit: z.string(),
  qualifier: z.enum(["exact", "approx", "at_least", "at_most"]),
  role: z.enum(["value", "from", "to", "change", "plan"]),
  subject: z.string(),
  indicator: z.string().nullable(),
  text: z.string(),
  at: span,
  sentence: z.string(),
});

export const page = z.object({
  number: z.int().min(1),
  size: z.int().min(1),
  total: counted.describe("Rows on all pages together"),
  pages: counted,
});
