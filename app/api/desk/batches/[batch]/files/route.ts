/** One more file for a batch: the body is the file, `x-file-name` its name, percent-encoded. */
import { noRoom } from "@/app/_access/desk-limits";
import { findBatch } from "@/app/_access/desk-batch";
import { readLimitedBytes } from "@/app/_access/limited-body";
import { othersThan } from "@/app/_access/other-methods";
import { answerWrite, requireFormToken, requireWriter } from "@/app/_access/write-route";
import { ApiError } from "@/lib/api/errors";
import { theDesk } from "@/lib/desk/desk";
import { addItem, loadBatch, stagedBytes } from "@/lib/desk/staging";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ batch: string }> };

function fileName(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "");
  } catch {
    return header ?? "";
  }
}

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerWrite(request, async () => {
    const access = await requireWriter(request);
    requireFormToken(request, access, null);
    const desk = theDesk();
    const { settings } = desk;
    const id = (await params).batch;
    if (!findBatch(id)) throw new ApiError("not-found");
    const bytes = await readLimitedBytes(request, settings.fileBytes);
    if (stagedBytes(settings) + bytes.byteLength > settings.folderBytes) throw noRoom(settings);
    // Looked up anew: others were added while this one was on its way.
    const batch = loadBatch(settings, id);
    if (!batch) throw new ApiError("not-found");
    if (batch.items.length >= settings.files) throw new ApiError("too-many-files");
    const item = addItem(settings, batch, {
      name: fileName(request.headers.get("x-file-name")),
      bytes,
    });
    desk.startReading(id);
    return Response.json({ item: item.id }, { status: 201 });
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
