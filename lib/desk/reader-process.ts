/**
 * Reads documents in a process of its own. A hostile file can then hang or crash that process and
 * nothing else: it is stopped after a time, its memory is limited, and it is told no secrets.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readConfig } from "@/lib/config";

export type ReaderTask = { task: string } & Record<string, unknown>;
export type ReaderAnswer =
  { ok: true; value: unknown } | { ok: false; why: "slow" | "crashed" | "failed"; message: string };

type Pending = { id: number; resolve: (answer: ReaderAnswer) => void; timer: NodeJS.Timeout };
type Reply = { id: number; ok: boolean; value?: unknown; message?: string };

/** Megabytes of heap for one reader. */
const HEAP = 1024;
const IDLE_MILLISECONDS = 120_000;

/** What the reader is told of the environment: where things lie, and no password. */
const TOLD = ["PATH", "HOME", "TMPDIR", "TZ", "LANG", "DATABASE_PATH", "NODE_ENV", "LOG_LEVEL"];

export class ReaderProcess {
  private child: ChildProcess | null = null;
  private pending: Pending | null = null;
  private last = 0;
  private idle: NodeJS.Timeout | null = null;

  /** `script`: what to run instead of scripts/reader.ts; tests try what a reader can do wrong. */
  constructor(private readonly script: string | null = null) {}

  /** One task at a time: the caller queues. */
  run(task: ReaderTask, milliseconds: number): Promise<ReaderAnswer> {
    if (this.pending) throw new Error("The reader is busy");
    if (this.idle) clearTimeout(this.idle);
    const child = (this.child ??= this.start());
    const id = (this.last += 1);
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => this.giveUp({ ok: false, why: "slow", message: "stopped after its time" }),
        milliseconds,
      );
      this.pending = { id, resolve, timer };
      child.send({ id, ...task }, (error) => {
        if (error) this.giveUp({ ok: false, why: "crashed", message: error.message });
      });
    });
  }

  /** Ends the process; a task under way ends as crashed. */
  stop(): void {
    this.giveUp({ ok: false, why: "crashed", message: "stopped" });
  }

  private start(): ChildProcess {
    const { root, databasePath } = readConfig();
    const require = createRequire(path.join(root, "package.json"));
    const loader = pathToFileURL(require.resolve("tsx")).href;
    const script =
      this.script ?? path.join(/* turbopackIgnore: true */ root, "scripts", "reader.ts");
    const told = Object.fromEntries(TOLD.map((name) => [name, process.env[name]]));
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, "--import", loader, "--conditions", "react-server", script],
      {
        cwd: root,
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        env: {
          ...told,
          NODE_ENV: process.env.NODE_ENV,
          GONGKAI_ROOT: root,
          DATABASE_PATH: databasePath,
          TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json"),
        },
      },
    );
    child.on("message", (reply: Reply) => this.settle(reply));
    child.once("exit", (code, signal) => {
      if (this.child !== child) return;
      this.child = null;
      this.finish({ ok: false, why: "crashed", message: `ended with ${signal ?? code}` });
    });
    child.once("error", (error) =>
      this.giveUp({ ok: false, why: "crashed", message: error.message }),
    );
    // A reader that waits must not keep a server that stops from ending.
    child.unref();
    child.channel?.unref();
    return child;
  }

  private settle(reply: Reply): void {
    if (this.pending?.id !== reply.id) return;
    this.finish(
      reply.ok
        ? { ok: true, value: reply.value }
        : { ok: false, why: "failed", message: reply.message ?? "" },
    );
    this.idle = setTimeout(() => this.stop(), IDLE_MILLISECONDS);
    this.idle.unref();
  }

  private finish(answer: ReaderAnswer): void {
    const { pending } = this;
    this.pending = null;
    if (!pending) return;
    clearTimeout(pending.timer);
    pending.resolve(answer);
  }

  private giveUp(answer: ReaderAnswer): void {
    const { child } = this;
    this.child = null;
    child?.kill("SIGKILL");
    this.finish(answer);
  }
}
