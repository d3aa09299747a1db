/** How far a batch is: its items with their states, for the page that waits. */
import { findBatch } from "@/app/_access/desk-batch";
import { othersThan } from "@/app/_access/other-methods";
import { answerWrite, requireWriter } from "@/app/_access/write-route";
import { ApiError } from "@/lib/api/errors";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ batch: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerWrite(request, async () => {
    await requireWriter(request);
    const batch = findBatch((await params).batch);
    if (!batch) throw new ApiError("not-found");
    const items = batch.items.map(({ id, fileName, state }) => ({ id, fileName, state }));
    return Response.json({ items }, { headers: { "Cache-Control": "no-store" } });
  });
}

export const { DELETE, OPTIONS, PATCH, POST, PUT } = othersThan("GET, HEAD, OPTIONS");
