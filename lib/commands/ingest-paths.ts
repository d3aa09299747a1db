/** Files, folders and archives → results, in their order. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Database } from "@/db/open";
import { indexWaiting } from "@/db/words-to-index";
import {
  DEFAULT_LIMITS,
  DocumentError,
  expandArchive,
  isArchive,
  type Limits,
} from "@/lib/ingest/formats";
import { registryOf } from "./agency-registry";
import { ingestDocument, readToIngest } from "./ingest-document";
import { toFailure, type IngestResult } from "./outcome";
import { recordRun, type RunToRecord } from "./record-run";
import { storeWhileReading } from "./store-while-reading";
import { walkPaths, type FoundFile } from "./walk-paths";

export type PathsToIngest = {
  paths: readonly string[];
  via: RunToRecord["via"];
  by?: string | null;
  /** The time, as ISO date and time. */
  now: () => string;
  /** Called after each file with its results (an archive has several) and how far it is. */
  onProgress?: (progress: { results: IngestResult[]; done: number; total: number }) => void;
  /** Name of the reader, kept with each reading. */
  reader?: string;
  limits?: Partial<Limits>;
  /** Once aborted no further file is begun; what was done is kept and recorded. */
  signal?: AbortSignal;
};

export type PathsIngested = {
  results: IngestResult[];
  skipped: string[];
  /** Files not begun when it was stopped. */
  left: number;
};

/** The name a result is listed under: relative to the working directory where it is below it. */
function shownName(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith("..") ? file : relative || file;
}

/** One after another, until it is stopped. */
function* untilStopped<T>(all: Iterable<T>, signal: AbortSignal | undefined): Generator<T> {
  for (const each of all) {
    if (signal?.aborted) return;
    yield each;
  }
}

/** Reads a file; what it gives stores it, and each report of an archive in turn. */
async function readFileToIngest(
  db: Database,
  file: FoundFile,
  { now, reader, limits }: PathsToIngest,
): Promise<() => Promise<IngestResult[]>> {
  const fileName = path.basename(file.path);
  const shown = shownName(file.path);
  const how = { reader, limits, indexLater: true };
  try {
    const most = limits?.bytes ?? DEFAULT_LIMITS.bytes;
    // A file too large is refused before it is read into memory.
    if (file.bytes > most) {
      throw new DocumentError("too-large", { detail: `> ${Math.round(most / 2 ** 20)} MB` });
    }
    const bytes = await readFile(file.path);
    if (!isArchive(bytes)) {
      const store = await readToIngest(db, { bytes, fileName, now: now(), ...how });
      return async () => [{ ...(await store()), fileName: shown }];
    }
    const entries = await expandArchive(bytes, limits);
    return async () => {
      const results: IngestResult[] = [];
      for (const { bytes: content, name } of entries) {
        const entry = { bytes: content, fileName: name, now: now(), ...how };
        const result = await ingestDocument(db, entry);
        results.push({ ...result, fileName: `${shown} › ${name}` });
      }
      return results;
    };
  } catch (error) {
    const failure = toFailure(shown, toRefusable(error));
    return () => Promise.resolve([failure]);
  }
}

/** A file the system will not let us read is the file's matter, not a bug. */
function toRefusable(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== "EACCES" && code !== "EPERM" && code !== "ENOENT") return error;
  return Object.assign(new Error("unreadable"), {
    code: "cannot-open",
    bilingual: { zh: "无法打开该文件。", en: "The file cannot be opened." },
  });
}

/**
 * Takes in every file behind the paths and records the run. One report is one transaction: what
 * fails leaves nothing, and what came before it stays.
 */
export async function ingestPaths(db: Database, input: PathsToIngest): Promise<PathsIngested> {
  const startedAt = input.now();
  registryOf(db, { fresh: true });
  const { files, missing, skipped } = await walkPaths(input.paths);
  const results = missing.map(({ path: each, refusal }) => toFailure(shownName(each), refusal));
  let begun = 0;
  try {
    const wanted = untilStopped(files.entries(), input.signal);
    await storeWhileReading(wanted, async ([index, file]) => {
      begun = index + 1;
      const store = await readFileToIngest(db, file, input);
      return async () => {
        const own = await store();
        results.push(...own);
        input.onProgress?.({ results: own, done: index + 1, total: files.length });
      };
    });
  } finally {
    indexWaiting(db);
  }
  const run = { via: input.via, by: input.by, startedAt, finishedAt: input.now(), results };
  if (results.some(({ outcome }) => outcome !== "unchanged")) recordRun(db, run);
  return { results, skipped, left: files.length - begun };
}
