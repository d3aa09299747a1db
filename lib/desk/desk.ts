/** The desk at work: one queue of tasks over all batches, done one by one by the reader. */
import path from "node:path";
import type { Batch, Item } from "@/lib/screening/batch";
import { log } from "@/lib/log";
import type { Answer, SavedItem } from "./answer";
import { type DeskSettings, readDeskSettings } from "./desk-settings";
import { PROBLEMS } from "./problems";
import { type ReaderAnswer, ReaderProcess } from "./reader-process";
import {
  bytesPath,
  dropBytes,
  listBatches,
  loadBatch,
  readingPath,
  saveBatch,
  stagedBytes,
  sweepStaging,
} from "./staging";

export class Desk {
  private queue: Promise<unknown> = Promise.resolve();
  /** Batches whose reading is in the queue. */
  private readonly reading = new Set<string>();
  private readonly saving = new Set<string>();

  constructor(
    readonly settings: DeskSettings,
    private readonly reader = new ReaderProcess(),
  ) {}

  /** Reads whatever of a batch waits to be read; asked again while it does so, it does nothing. */
  startReading(id: string): void {
    if (this.reading.has(id)) return;
    this.reading.add(id);
    this.queue = this.queue
      .then(() => this.readBatch(id))
      .catch((error: unknown) => log.error({ err: error }, "desk"))
      .finally(() => this.reading.delete(id));
  }

  isReading(id: string): boolean {
    return this.reading.has(id);
  }

  /** Batches with anything not saved yet, the newest first; those too old are thrown away. */
  openBatches(): Batch[] {
    sweepStaging(this.settings, Date.now());
    return listBatches(this.settings).filter(({ items }) =>
      items.some(({ state }) => state !== "saved" && state !== "unpacked"),
    );
  }

  /** Whether anything of a batch is in the queue. */
  isBusy(id: string): boolean {
    return this.reading.has(id) || this.saving.has(id);
  }

  /** Saves items in turn, each with the warnings a person ticked off; says what came of each. */
  save(id: string, chosen: { item: string; accepted: string[] }[]): Promise<SavedItem[]> {
    this.saving.add(id);
    for (const { item } of chosen) this.update(id, item, { state: "saving" });
    const work = this.queue
      .then(async () => {
        const results: SavedItem[] = [];
        for (const { item, accepted } of chosen) {
          const result = await this.saveItem(id, item, accepted);
          if (result) results.push(result);
        }
        return results;
      })
      .finally(() => this.saving.delete(id));
    this.queue = work.catch((error: unknown) => log.error({ err: error }, "desk"));
    return work;
  }

  stop(): void {
    this.reader.stop();
  }

  private update(id: string, item: string, change: Partial<Item>): Batch | null {
    // Nothing is awaited between loading and saving, so no other change can fall between.
    const batch = loadBatch(this.settings, id);
    if (!batch) return null;
    batch.items = batch.items.map((each) => (each.id === item ? { ...each, ...change } : each));
    saveBatch(this.settings, batch);
    return batch;
  }

  private async readBatch(id: string): Promise<void> {
    for (;;) {
      const batch = loadBatch(this.settings, id);
      // "reading" here was left over by a server that ended while it read.
      const next = batch?.items.find(({ state }) => state === "waiting" || state === "reading");
      if (!batch || !next) return;
      this.update(id, next.id, { state: "reading" });
      await this.readItem(batch, next);
    }
  }

  private async ask(task: Record<string, unknown> & { task: string }): Promise<Answer> {
    const answer: ReaderAnswer = await this.reader.run(task, this.settings.readMilliseconds);
    if (answer.ok) return answer.value as Answer;
    const { why, message } = answer;
    log[why === "slow" ? "warn" : "error"]({ task: task.task, why, message }, "reader");
    return { outcome: "unreadable", problem: PROBLEMS[answer.why] };
  }

  private taskFor(batch: string, { id, fileName }: Pick<Item, "id" | "fileName">) {
    return {
      file: bytesPath(this.settings, batch, id),
      fileName,
      reading: readingPath(this.settings, batch, id),
      limits: {
        bytes: this.settings.fileBytes,
        pages: this.settings.pages,
        unzippedBytes: this.settings.unzippedBytes,
        // A little less than the process is given, so that a slow file can still say why.
        milliseconds: Math.round(this.settings.readMilliseconds * 0.8),
      },
    };
  }

  /** Bytes that may still be staged: what an archive holds counts as what is brought does. */
  private roomLeft(): number {
    return Math.max(0, this.settings.folderBytes - stagedBytes(this.settings));
  }

  private async readItem(batch: Batch, item: Item): Promise<void> {
    const task = this.taskFor(batch.id, item);
    // An archive within an archive is not followed.
    const expanded: Answer = item.from
      ? { outcome: "none" }
      : await this.ask({
          ...task,
          task: "expand",
          folder: path.dirname(task.file),
          limits: {
            ...task.limits,
            unzippedBytes: Math.min(task.limits.unzippedBytes, this.roomLeft()),
            entries: this.settings.files - batch.items.length + 1,
          },
        });
    if (expanded.outcome === "unpacked") return this.addUnpacked(batch.id, item, expanded.files);
    const answer =
      expanded.outcome === "none" ? await this.ask({ ...task, task: "plan" }) : expanded;
    if (answer.outcome === "read")
      this.update(batch.id, item.id, { state: "read", summary: answer.summary });
    else if (answer.outcome === "unreadable")
      this.update(batch.id, item.id, { state: "unreadable", problem: answer.problem });
  }

  private addUnpacked(
    id: string,
    archive: Item,
    files: { id: string; fileName: string; bytes: number }[],
  ): void {
    const batch = this.update(id, archive.id, { state: "unpacked" });
    if (!batch) return;
    const items = files.map((file) => ({
      ...file,
      state: "waiting" as const,
      from: archive.fileName,
    }));
    const at = batch.items.findIndex((each) => each.id === archive.id) + 1;
    batch.items.splice(at, 0, ...items);
    saveBatch(this.settings, batch);
    dropBytes(this.settings, id, archive.id);
  }

  private async saveItem(id: string, item: string, accepted: string[]): Promise<SavedItem | null> {
    const found = loadBatch(this.settings, id)?.items.find((each) => each.id === item);
    if (!found || found.state !== "saving") return null;
    const answer = await this.ask({ ...this.taskFor(id, found), task: "save", accepted });
    if (answer.outcome === "saved") {
      const { outcome, report, revision } = answer.result;
      this.update(id, item, { state: "saved", outcome: { outcome, report, revision } });
      dropBytes(this.settings, id, item);
      return answer.result;
    }
    if (answer.outcome === "changed") {
      this.update(id, item, { state: "read", summary: answer.summary });
      return null;
    }
    const problem = answer.outcome === "unreadable" ? answer.problem : PROBLEMS.failed;
    this.update(id, item, { state: "refused", problem });
    const { code, message } = problem;
    const failed = { outcome: "failed" as const, report: null, revision: null };
    return { fileName: found.fileName, ...failed, code, reason: message };
  }
}

// Route handlers and pages are bundled apart; the queue has to be one for the whole process.
const held = globalThis as typeof globalThis & { gongkaiDesk?: Desk };

export function theDesk(): Desk {
  held.gongkaiDesk ??= new Desk(readDeskSettings());
  return held.gongkaiDesk;
}
