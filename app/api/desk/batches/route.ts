/** Takes in files or pasted text: a new batch, whose reading begins at once. */
import { noRoom, tooLarge } from "@/app/_access/desk-limits";
import { othersThan } from "@/app/_access/other-methods";
import { answerWrite, leadTo, wantsPage } from "@/app/_access/write-route";
import { readWriterForm } from "@/app/_access/writer-form";
import { ApiError } from "@/lib/api/errors";
import { theDesk } from "@/lib/desk/desk";
import { addItem, createBatch, dropBatch, stagedBytes, sweepStaging } from "@/lib/desk/staging";

export const dynamic = "force-dynamic";

type Brought = { name: string; bytes: Uint8Array };

async function readBrought(form: FormData): Promise<Brought[]> {
  const files = form
    .getAll("files")
    .filter(
      (entry): entry is File => typeof entry !== "string" && entry.size + entry.name.length > 0,
    );
  const brought = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const text = form.get("text");
  if (typeof text === "string" && text.trim() !== "")
    brought.push({ name: "pasted.txt", bytes: new TextEncoder().encode(text) });
  return brought;
}

/** A script asks for an empty batch first (`empty`), then sends file by file. */
export function POST(request: Request): Promise<Response> {
  return answerWrite(request, async () => {
    const desk = theDesk();
    const { settings } = desk;
    const form = await readWriterForm(request, settings.fileBytes * 4);
    sweepStaging(settings, Date.now());
    const brought = await readBrought(form);
    if (brought.length === 0 && !form.has("empty")) throw new ApiError("bad-form", "files, text");
    if (brought.length > settings.files) throw new ApiError("too-many-files");
    const large = brought.find(({ bytes }) => bytes.byteLength > settings.fileBytes);
    const all = brought.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    if (large) throw tooLarge(large.name, settings);
    if (stagedBytes(settings) + all > settings.folderBytes) throw noRoom(settings);
    const batch = createBatch(settings, Date.now());
    try {
      for (const file of brought) addItem(settings, batch, file);
    } catch (error) {
      dropBatch(settings, batch.id);
      throw error;
    }
    desk.startReading(batch.id);
    const locale = form.get("locale") === "en" ? "en" : "zh";
    const page = `/${locale}/ingest/${batch.id}`;
    return wantsPage(request) ? leadTo(page) : Response.json({ batch: batch.id, page });
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
