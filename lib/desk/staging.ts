/** Keeps brought files in a folder beside the database until they are saved, or for a day. */
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Batch, isStagingId, type Item, shownName } from "@/lib/screening/batch";
import type { DeskSettings } from "./desk-settings";

type Room = Pick<DeskSettings, "folder">;

export function newStagingId(): string {
  return randomBytes(12).toString("hex");
}

function batchFolder({ folder }: Room, batch: string): string {
  if (!isStagingId(batch)) throw new Error("Not an id of a batch");
  return path.join(/* turbopackIgnore: true */ folder, batch);
}

/** Where an item's bytes lie: a random name, so that what a file is called never matters. */
export function bytesPath(room: Room, batch: string, item: string): string {
  if (!isStagingId(item)) throw new Error("Not an id of an item");
  return path.join(batchFolder(room, batch), `${item}.bytes`);
}

/** Where the reading of an item lies, as JSON. */
export function readingPath(room: Room, batch: string, item: string): string {
  if (!isStagingId(item)) throw new Error("Not an id of an item");
  return path.join(batchFolder(room, batch), `${item}.json`);
}

/** Whole or not at all: a reader never sees half a file. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${randomBytes(4).toString("hex")}`;
  writeFileSync(unfinished, content, { mode: 0o600 });
  renameSync(unfinished, file);
}

export function saveBatch(room: Room, batch: Batch): void {
  const folder = batchFolder(room, batch.id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeWhole(path.join(folder, "batch.json"), JSON.stringify(batch));
}

/** Null when there is none of that id, or no longer. */
export function loadBatch(room: Room, id: string): Batch | null {
  if (!isStagingId(id)) return null;
  const file = path.join(batchFolder(room, id), "batch.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Batch) : null;
}

export function createBatch(room: Room, now: number): Batch {
  const batch = { id: newStagingId(), createdAt: new Date(now).toISOString(), items: [] };
  saveBatch(room, batch);
  return batch;
}

/** Adds a file to a batch, to be read later. */
export function addItem(
  room: Room,
  batch: Batch,
  file: { name: string; bytes: Uint8Array; from?: string },
): Item {
  const item: Item = {
    id: newStagingId(),
    fileName: shownName(file.name),
    bytes: file.bytes.byteLength,
    state: "waiting",
    ...(file.from ? { from: file.from } : {}),
  };
  writeWhole(bytesPath(room, batch.id, item.id), file.bytes);
  batch.items.push(item);
  saveBatch(room, batch);
  return item;
}

export function dropBatch(room: Room, id: string): void {
  rmSync(batchFolder(room, id), { recursive: true, force: true });
}

/** The bytes and the reading go; the line in the batch stays, so that its story can be told. */
export function dropBytes(room: Room, batch: string, item: string): void {
  rmSync(bytesPath(room, batch, item), { force: true });
  rmSync(readingPath(room, batch, item), { force: true });
}

export function listBatches(room: Room): Batch[] {
  if (!existsSync(room.folder)) return [];
  return readdirSync(room.folder)
    .flatMap((id) => loadBatch(room, id) ?? [])
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
}

/** Bytes of everything staged. */
export function stagedBytes(room: Room): number {
  if (!existsSync(room.folder)) return 0;
  return readdirSync(room.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** Throws away what was brought too long ago. Folders that are no batch are left alone. */
export function sweepStaging(settings: DeskSettings, now: number): void {
  if (!existsSync(settings.folder)) return;
  for (const id of readdirSync(settings.folder).filter(isStagingId)) {
    const born = loadBatch(settings, id)?.createdAt;
    const age = now - (born ? Date.parse(born) : statSync(batchFolder(settings, id)).mtimeMs);
    if (age > settings.keepMilliseconds) dropBatch(settings, id);
  }
}
