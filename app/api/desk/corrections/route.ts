/** Corrects a cell by hand: beside the reading, with a reason and a name. */
import { z } from "zod";
import { othersThan } from "@/app/_access/other-methods";
import { ownPath } from "@/app/_access/own-path";
import { answerWrite, leadTo, wantsPage } from "@/app/_access/write-route";
import { readWriterForm } from "@/app/_access/writer-form";
import { getDatabase } from "@/db/client";
import { describeIssues } from "@/lib/api/describe-issue";
import { ApiError } from "@/lib/api/errors";
import { correctValue } from "@/lib/commands/correct-value";
import { Refusal } from "@/lib/commands/outcome";

export const dynamic = "force-dynamic";

/** Said where a value is no number; the reader of the page sees it beside the field. */
const NUMBER_SAID = "要填数字，如 13 / must be a number such as 13";

const number = z
  .string()
  .trim()
  .regex(/^-?\d+(\.\d+)?$/, NUMBER_SAID)
  .transform(Number);

const correction = z
  .object({
    report: z.string().min(1).max(200),
    cell: z.string().min(1).max(200),
    state: z.enum(["reported", "blank"]),
    value: z.string().optional().default(""),
    reason: z.string().trim().min(2).max(500),
    by: z.string().trim().min(1).max(80),
  })
  .transform(({ value, ...rest }, context) => {
    if (rest.state === "blank") return { ...rest, value: null };
    const parsed = number.safeParse(value);
    if (parsed.success) return { ...rest, value: parsed.data };
    context.addIssue({ code: "custom", path: ["value"], message: NUMBER_SAID });
    return z.NEVER;
  });

export function POST(request: Request): Promise<Response> {
  return answerWrite(request, async () => {
    const form = await readWriterForm(request, 1 << 16);
    const given = Object.fromEntries(form);
    const parsed = correction.safeParse(given);
    if (parsed.error?.issues.every(({ path }) => path[0] === "value"))
      throw new ApiError("bad-value");
    if (!parsed.success) throw new ApiError("bad-form", describeIssues(parsed.error.issues, given));
    const now = new Date().toISOString();
    try {
      const id = correctValue(getDatabase(), { ...parsed.data, now });
      const next = ownPath(form.get("next"), "/");
      return wantsPage(request) ? leadTo(next) : Response.json({ correction: id }, { status: 201 });
    } catch (error) {
      if (error instanceof Refusal && error.code === "no-value") throw new ApiError("bad-value");
      if (error instanceof Refusal) throw new ApiError("bad-form", error.bilingual);
      throw error;
    }
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
