/** Paths as given → the files behind them, in a settled order. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "./outcome";

/** What a folder is searched for; a file named outright is read whatever its name. */
const KNOWN = new Set([
  ".txt",
  ".html",
  ".htm",
  ".shtml",
  ".xhtml",
  ".mht",
  ".docx",
  ".doc",
  ".wps",
  ".pdf",
  ".csv",
  ".zip",
]);

export type FoundFile = { path: string; bytes: number };
export type WalkedPaths = {
  files: FoundFile[];
  /** Paths that are not there, each with its reason. */
  missing: { path: string; refusal: Refusal }[];
  /** Files of folders whose names promise no report. */
  skipped: string[];
};

async function walkFolder(folder: string, walked: WalkedPaths): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) await walkFolder(full, walked);
    else if (!entry.isFile()) continue;
    else if (KNOWN.has(path.extname(entry.name).toLowerCase())) {
      walked.files.push({ path: full, bytes: (await stat(full)).size });
    } else walked.skipped.push(full);
  }
}

/** Files, and the files of folders and their folders, by name. Links are not followed. */
export async function walkPaths(paths: readonly string[]): Promise<WalkedPaths> {
  const walked: WalkedPaths = { files: [], missing: [], skipped: [] };
  for (const each of paths) {
    const found = await stat(each).catch(() => null);
    if (found?.isDirectory()) await walkFolder(each, walked);
    else if (found?.isFile()) walked.files.push({ path: each, bytes: found.size });
    else {
      const refusal = new Refusal("no-such-file", {
        zh: "没有这个文件或文件夹。",
        en: "There is no such file or folder.",
      });
      walked.missing.push({ path: each, refusal });
    }
  }
  return walked;
}
