/** The batch an address names, brought back to life where a server ended while it was at work. */
import "server-only";
import { theDesk } from "@/lib/desk/desk";
import { loadBatch, saveBatch } from "@/lib/desk/staging";
import { isSettled, type Batch } from "@/lib/screening/batch";

/** Null when there is none of that id, or no longer. */
export function findBatch(id: string): Batch | null {
  const desk = theDesk();
  const batch = loadBatch(desk.settings, id);
  if (!batch || batch.items.every(isSettled) || desk.isBusy(id)) return batch;
  batch.items = batch.items.map((item) =>
    item.state === "saving" ? { ...item, state: "read" as const } : item,
  );
  saveBatch(desk.settings, batch);
  desk.startReading(id);
  return batch;
}
