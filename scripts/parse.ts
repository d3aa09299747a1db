/**
 * `npm run --silent parse -- FILE`: reads one file, writes nothing, prints one JSON object on
 * stdout. A file that is no readable report prints `{ "error": { code, message } }` and exits 1.
 */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ParsedReport } from "@/lib/domain";
import { DEFAULT_LIMITS, DocumentError, readDocument } from "@/lib/ingest/formats";
import { readReport } from "@/lib/ingest/pipeline";
import { checkReading } from "@/lib/reconcile";

type Failure = { error: { code: string; message: string } };

async function parseFile(file: string | undefined): Promise<ParsedReport | Failure> {
  if (!file)
    return fail(
      "usage",
      "用法:npm run --silent parse -- 文件 / Usage: npm run --silent parse -- FILE",
    );
  const bytes = readBytes(file);
  if ("error" in bytes) return bytes;
  const document = await readDocument(bytes, { fileName: path.basename(file) });
  const reading = readReport(document);
  if (!reading.isReport) {
    return fail(
      "not-a-report",
      "不是可识别的报告:没有表格,也找不到单位和年度 / Not a report: no statutory table, no body and no year could be found",
    );
  }
  const { head, cells, figures, messages } = reading;
  const { findings } = checkReading({ ...reading, text: document.text });
  return { report: head, cells, figures, findings, messages };
}

function readBytes(file: string): Uint8Array | Failure {
  try {
    const status = statSync(file);
    if (status.isDirectory())
      return fail("is-a-folder", `这是一个文件夹 / This is a folder: ${file}`);
    if (status.size > DEFAULT_LIMITS.bytes)
      return fail("too-large", `文件太大 / The file is too large: ${file}`);
    return readFileSync(file);
  } catch {
    return fail("not-found", `找不到或无法打开文件 / The file cannot be opened: ${file}`);
  }
}

function fail(code: string, message: string): Failure {
  return { error: { code, message } };
}

/** Parsers of other people's formats warn on the console; stdout is for the JSON alone. */
function keepStdoutClean(): void {
  for (const method of ["log", "info", "debug"] as const) console[method] = console.error;
}

keepStdoutClean();
const result = await parseFile(process.argv[2]).catch((error: unknown): Failure => {
  if (!(error instanceof DocumentError)) throw error;
  const { zh, en } = error.bilingual;
  return fail(error.code, `${zh} / ${en}`);
});
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
if ("error" in result) process.exitCode = 1;
