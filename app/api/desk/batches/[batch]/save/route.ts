/** Saves items of a batch whose warnings were ticked off, and records the run. */
import { findBatch } from "@/app/_access/desk-batch";
import { othersThan } from "@/app/_access/other-methods";
import { readStaged } from "@/app/_access/staged-reading";
import { ownPath } from "@/app/_access/own-path";
import { answerWrite, leadTo, wantsPage } from "@/app/_access/write-route";
import { readWriterForm } from "@/app/_access/writer-form";
import { getDatabase } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
import { recordRun } from "@/lib/commands/record-run";
import { theDesk } from "@/lib/desk/desk";
import { log } from "@/lib/log";
import { openWarnings, verdictOf } from "@/lib/screening";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ batch: string }> };

/** How long a page's form waits before it is led to the page that shows the progress. */
const PATIENCE_MILLISECONDS = 2_500;

function texts(form: FormData, name: string): string[] {
  return form.getAll(name).filter((entry): entry is string => typeof entry === "string");
}

/** Items asked for (all that were read, where none is named) that have nothing left to tick. */
function chooseItems(batchId: string, form: FormData): { item: string; accepted: string[] }[] {
  const batch = findBatch(batchId);
  if (!batch) throw new ApiError("not-found");
  const named = texts(form, "item");
  const accepted = texts(form, "accept");
  const chosen = batch.items.filter(
    ({ id, state }) => state === "read" && (named.length === 0 || named.includes(id)),
  );
  const ready = chosen.filter(({ id }) => {
    const reading = readStaged(batchId, id);
    if (!reading || verdictOf(reading.tests) === "fail") return false;
    return openWarnings(reading.tests, new Set(accepted)).length === 0;
  });
  if (ready.length === 0) throw new ApiError(chosen.length > 0 ? "warnings-open" : "conflict");
  return ready.map(({ id }) => ({ item: id, accepted }));
}

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerWrite(request, async () => {
    const form = await readWriterForm(request, 1 << 20);
    const id = (await params).batch;
    const chosen = chooseItems(id, form);
    const startedAt = new Date().toISOString();
    const by = texts(form, "by")[0]?.trim().slice(0, 80) || null;
    const work = theDesk()
      .save(id, chosen)
      .then((results) => {
        const finishedAt = new Date().toISOString();
        const run = log.child({ run: id });
        for (const { outcome, report, code } of results)
          run.info({ outcome, report, code }, "saved");
        if (results.length > 0)
          recordRun(getDatabase(), { via: "desk", by, startedAt, finishedAt, results });
        return results;
      });
    if (!wantsPage(request)) return Response.json({ results: await work });
    work.catch((error: unknown) => log.error({ err: error }, "saving a batch"));
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));
    await Promise.race([work.catch(() => null), patience]);
    return leadTo(ownPath(form.get("next"), "/"));
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
