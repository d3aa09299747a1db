/** Takes a correction back; the reading shows again. */
import { z } from "zod";
import { othersThan } from "@/app/_access/other-methods";
import { ownPath } from "@/app/_access/own-path";
import { answerWrite, leadTo, wantsPage } from "@/app/_access/write-route";
import { readWriterForm } from "@/app/_access/writer-form";
import { getDatabase } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
import { undoCorrection } from "@/lib/commands/correct-value";
import { Refusal } from "@/lib/commands/outcome";

export const dynamic = "force-dynamic";

const undoing = z.object({
  report: z.string().min(1).max(200),
  cell: z.string().min(1).max(200),
  by: z.string().trim().min(1).max(80),
});

export function POST(request: Request): Promise<Response> {
  return answerWrite(request, async () => {
    const form = await readWriterForm(request, 1 << 16);
    const parsed = undoing.safeParse(Object.fromEntries(form));
    if (!parsed.success) throw new ApiError("bad-form", "by");
    try {
      const now = new Date().toISOString();
      if (!undoCorrection(getDatabase(), { ...parsed.data, now })) throw new ApiError("conflict");
    } catch (error) {
      if (error instanceof Refusal) throw new ApiError("not-found", error.bilingual.en);
      throw error;
    }
    const next = ownPath(form.get("next"), "/");
    return wantsPage(request) ? leadTo(next) : Response.json({ undone: true });
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
