/** Corrects a cell by hand: beside the reading, with a reason and a name. */
import { z } from "zod";
import { answerWrite, leadTo, ownPath, wantsPage } from "@/app/_access/write-route";
import { readWriterForm } from "@/app/_access/writer-form";
import { getDatabase } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
import { correctValue } from "@/lib/commands/correct-value";
import { Refusal } from "@/lib/commands/outcome";

export const dynamic = "force-dynamic";

const number = z
  .string()
  .trim()
  .regex(/^-?\d+(\.\d+)?$/, "a number, digits only")
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
    context.addIssue({ code: "custom", path: ["value"], message: "a number, digits only" });
    return z.NEVER;
  });

export function POST(request: Request): Promise<Response> {
  return answerWrite(request, async () => {
    const form = await readWriterForm(request, 1 << 16);
    const parsed = correction.safeParse(Object.fromEntries(form));
    if (!parsed.success)
      throw new ApiError("bad-form", parsed.error.issues.map(({ path }) => path.join(".")).join());
    const now = new Date().toISOString();
    try {
      const id = correctValue(getDatabase(), { ...parsed.data, now });
      const next = ownPath(form.get("next"), "/");
      return wantsPage(request) ? leadTo(next) : Response.json({ correction: id }, { status: 201 });
    } catch (error) {
      if (error instanceof Refusal) throw new ApiError("bad-form", error.bilingual.en);
      throw error;
    }
  });
}
