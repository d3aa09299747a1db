/** Throws a batch away before its time. */
import { othersThan } from "@/app/_access/other-methods";
import { ownPath } from "@/app/_access/own-path";
import { answerWrite, leadTo, wantsPage } from "@/app/_access/write-route";
import { readWriterForm } from "@/app/_access/writer-form";
import { ApiError } from "@/lib/api/errors";
import { theDesk } from "@/lib/desk/desk";
import { dropBatch, loadBatch } from "@/lib/desk/staging";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ batch: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerWrite(request, async () => {
    const form = await readWriterForm(request, 1 << 16);
    const { settings } = theDesk();
    const id = (await params).batch;
    if (!loadBatch(settings, id)) throw new ApiError("not-found");
    dropBatch(settings, id);
    const next = ownPath(form.get("next"), "/");
    return wantsPage(request) ? leadTo(next) : Response.json({ next });
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
