/** The shape of the JSON that `npm run parse` prints, to the last key: other programs read it. */
import { z } from "zod";
import { RULE_IDS } from "@/lib/domain";

const span = z.strictObject({ start: z.int(), end: z.int() });
const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const severity = z.enum(["error", "warning", "notice"]);
const edition = z.enum(["2019", "2021"]).nullable();
const day = z.iso.date();

const side = z.strictObject({
  terms: z.array(
    z.strictObject({
      cell: z.string(),
      value: z.number().nullable(),
      status: z.string(),
      sign: z.union([z.literal(1), z.literal(-1)]),
      year: z.int().optional(),
    }),
  ),
  sum: z.number(),
  blanks: z.int(),
});

export const parsedReportShape = z.strictObject({
  report: z.strictObject({
    title: z.string().nullable(),
    agency: z.string().nullable(),
    city: z.string().nullable(),
    kind: z.enum(["annual-disclosure", "work-summary", "other"]),
    year: z.int().nullable(),
    period: z.strictObject({ start: day, end: day }).nullable(),
    publishedOn: day.nullable(),
    script: z.enum(["hans", "hant"]),
    editions: z.strictObject({ disclosure: edition, requests: edition, review: edition }),
  }),
  cells: z.array(
    z.strictObject({
      table: z.enum(["disclosure", "requests", "review"]),
      line: z.string(),
      column: z.string(),
      status: z.enum(["reported", "blank", "unreadable"]),
      value: z.number().nullable(),
      text: z.string(),
      at: span.nullable(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      value: z.number(),
      unit: z.string(),
      qualifier: z.enum(["exact", "approx", "at_least", "at_most"]),
      role: z.enum(["value", "from", "to", "change", "plan"]),
      subject: z.string(),
      text: z.string(),
      at: span,
      indicator: z.string().nullable(),
      repeat: z.boolean(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      rule: z.enum(RULE_IDS),
      severity,
      message: text,
      cells: z.array(z.string()),
      at: z.array(span),
      // Said besides, where it can be told.
      sides: z.strictObject({ left: side, right: side }).optional(),
      fault: z.enum(["source", "reading", "unknown"]).optional(),
      proposal: z
        .strictObject({ cell: z.string(), from: z.number().nullable(), to: z.number() })
        .optional(),
    }),
  ),
  messages: z.array(
    z.strictObject({ code: z.string(), severity, message: text, at: span.nullable() }),
  ),
});
