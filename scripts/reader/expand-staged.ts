/** An archive among the staged files → its files, staged beside it. */
import path from "node:path";
import { expandArchive, isArchive, type Limits } from "@/lib/ingest/formats";
import { newStagingId, writeWhole } from "@/lib/desk/staging";
import { shownName } from "@/lib/screening";
import { knownProblem, type Problem } from "./problem";

export type ExpandTask = {
  file: string;
  /** Folder of the batch. */
  folder: string;
  limits: Partial<Limits>;
};

export type ExpandAnswer =
  | { outcome: "none" }
  | { outcome: "unpacked"; files: { id: string; fileName: string; bytes: number }[] }
  | { outcome: "unreadable"; problem: Problem };

export async function expandStaged(task: ExpandTask, bytes: Uint8Array): Promise<ExpandAnswer> {
  if (!isArchive(bytes)) return { outcome: "none" };
  try {
    const entries = await expandArchive(bytes, task.limits);
    const files = entries.map((entry) => {
      const id = newStagingId();
      writeWhole(path.join(task.folder, `${id}.bytes`), entry.bytes);
      return { id, fileName: shownName(entry.name), bytes: entry.bytes.byteLength };
    });
    return { outcome: "unpacked", files };
  } catch (error) {
    return { outcome: "unreadable", problem: knownProblem(error) };
  }
}
