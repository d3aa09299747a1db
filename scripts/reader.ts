/**
 * The process in which the desk reads documents (lib/desk/reader-process.ts): one task at a time
 * over the parent's channel. It may hang, crash or be stopped without harm to anybody.
 */
import { readFileSync } from "node:fs";
import { openDatabase } from "@/db/open";
import { readConfig } from "@/lib/config";
import { expandStaged, type ExpandTask } from "./reader/expand-staged";
import { planStaged, type PlanTask } from "./reader/plan-staged";
import { saveStaged, type SaveTask } from "./reader/save-staged";

type Task = { id: number } & (
  ({ task: "expand" } & ExpandTask) | ({ task: "plan" } & PlanTask) | ({ task: "save" } & SaveTask)
);

const db = openDatabase(readConfig().databasePath);

async function perform(task: Task): Promise<unknown> {
  switch (task.task) {
    case "expand":
      return expandStaged(task, readFileSync(task.file));
    case "plan":
      return planStaged(db, task, readFileSync(task.file));
    case "save":
      return saveStaged(db, task, readFileSync(task.file));
  }
}

process.on("message", (task: Task) => {
  perform(task).then(
    (value) => process.send?.({ id: task.id, ok: true, value }),
    (error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ id: task.id, ok: false, message });
    },
  );
});
process.on("disconnect", () => process.exit(0));
