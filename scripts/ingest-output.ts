/** What an ingest run shows while it runs, and what it says at the end. */
import path from "node:path";
import type { IngestResult } from "@/lib/commands";

type Screen = NodeJS.WriteStream;
type Progress = { results: IngestResult[]; done: number; total: number };

const BAR = 28;

/** Chinese characters take two columns of a terminal. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, each) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(each) ? 2 : 1),
    0,
  );
}

/** Cut at the front, so that the file's own name stays. */
function fitted(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  for (const each of [...text].reverse()) {
    if (columnsOf(each + kept) > columns - 1) break;
    kept = each + kept;
  }
  return `…${kept}`;
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

function describe(result: IngestResult): string {
  const { outcome, report, revision, cited, reason, code } = result;
  if (outcome === "failed") return `${code}: ${reason?.zh ?? ""} ${reason?.en ?? ""}`.trim();
  if (cited) return `${cited.figures} cited figures of ${cited.reports} reports`;
  return outcome === "revised" ? `${report} (revision ${revision})` : (report ?? "");
}

/** A bar that redraws itself on a terminal; one line a file anywhere else. */
export function makeProgress(screen: Screen): {
  show: (progress: Progress) => void;
  end: () => void;
} {
  if (!screen.isTTY) {
    return {
      show: ({ results, done, total }) => {
        for (const result of results) {
          screen.write(
            `[${done}/${total}] ${result.outcome} ${result.fileName} ${describe(result)}\n`,
          );
        }
      },
      end: () => undefined,
    };
  }
  let drawnAt = 0;
  return {
    show: ({ results, done, total }) => {
      const now = performance.now();
      if (done < total && now - drawnAt < 50) return;
      drawnAt = now;
      const full = Math.round((done / total) * BAR);
      const bar = "█".repeat(full) + "░".repeat(BAR - full);
      const percent = String(Math.floor((done / total) * 100)).padStart(3);
      const head = `${bar} ${percent}% ${done}/${total} `;
      const room = Math.max(10, (screen.columns ?? 80) - columnsOf(head) - 1);
      const name = path.basename(results.at(-1)?.fileName ?? "");
      screen.write(`\r\u001b[2K${head}${fitted(name, room)}`);
    },
    end: () => screen.write("\r\u001b[2K"),
  };
}

/** Names in a table are the files' own; where two are alike, the whole path tells them apart. */
function tableNames(results: readonly IngestResult[]): string[] {
  const short = results.map(({ fileName }) => path.basename(fileName));
  return short.map((name, index) =>
    short.filter((other) => other === name).length > 1 ? (results[index]?.fileName ?? name) : name,
  );
}

/** Longer tables than this list only what changed or failed. */
const LISTED = 60;

/** The table at the end: every file with what came of it, and the four counts. */
export function printResults(
  screen: { write: (text: string) => unknown },
  results: readonly IngestResult[],
  skipped: readonly string[],
): void {
  const names = tableNames(results);
  const rows = results.map((result, index) => ({
    outcome: result.outcome,
    name: fitted(names[index] ?? "", 56),
    what: describe(result),
  }));
  const failed = rows.filter(({ outcome }) => outcome === "failed");
  const others = rows.filter(({ outcome }) => outcome !== "failed");
  const shown = rows.length <= LISTED ? others : others.slice(0, LISTED);
  const width = Math.max(4, ...[...shown, ...failed].map(({ name }) => columnsOf(name)));
  for (const { outcome, name, what } of [...shown, ...failed]) {
    screen.write(`${padded(outcome, 10)} ${padded(name, width)}  ${what}\n`);
  }
  if (others.length > shown.length) {
    screen.write(`… and ${others.length - shown.length} more\n`);
  }
  const of = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  screen.write(
    `${rows.length > 0 ? "\n" : ""}ingested ${of("ingested")}, unchanged ${of("unchanged")}, revised ${of("revised")}, failed ${of("failed")}\n`,
  );
  if (skipped.length > 0) {
    screen.write(`${skipped.length} files of no known kind were passed over in folders\n`);
  }
}
