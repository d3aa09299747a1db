/** A file → what is read of it as one JSON object; one that is no readable report → an error. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { toFailure } from "@/lib/commands/outcome";
import { isCitedFacts, parseDocument } from "@/lib/commands/parse-document";
import type { ParsedReport } from "@/lib/domain";
import { DEFAULT_LIMITS } from "@/lib/ingest/formats";

type Failure = { error: { code: string; message: string } };

async function parseBytes(file: string | undefined): Promise<ParsedReport | Failure> {
  if (!file)
    return fail(
      "usage",
      "用法：npm run --silent parse -- 文件 / Usage: npm run --silent parse -- FILE",
    );
  const bytes = readBytes(file);
  if ("error" in bytes) return bytes;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const read = await parseDocument({ bytes, fileName: path.basename(file), sha256 });
  if (isCitedFacts(read)) {
    return fail(
      "cited-figures",
      "这是人工录入数字的 CSV，不是报告，请用 npm run ingest 收录 / This is a CSV of typed figures, not a report: bring it in with npm run ingest",
    );
  }
  return read.parsed;
}

const megabytes = Math.floor(DEFAULT_LIMITS.bytes / 1024 / 1024);

function readBytes(file: string): Uint8Array | Failure {
  try {
    const status = statSync(file);
    if (status.isDirectory())
      return fail("is-a-folder", `这是一个文件夹 / This is a folder: ${file}`);
    if (status.size > DEFAULT_LIMITS.bytes)
      return fail(
        "too-large",
        `文件超过 ${megabytes} MB：${file} / The file is larger than ${megabytes} MB: ${file}`,
      );
    return readFileSync(file);
  } catch {
    return fail("not-found", `找不到或无法打开文件 / The file cannot be opened: ${file}`);
  }
}

function fail(code: string, message: string): Failure {
  return { error: { code, message } };
}

/** Only our own bugs throw. */
export async function parseFile(file: string | undefined): Promise<ParsedReport | Failure> {
  try {
    return await parseBytes(file);
  } catch (error) {
    const { code = "", reason } = toFailure("", error);
    return fail(code, `${reason?.zh} / ${reason?.en}`);
  }
}
