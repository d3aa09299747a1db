/** Whether a file is a sound database of this program. */
import { openAsIs } from "./open";

/** Null when it is; otherwise what is wrong with it, in one sentence. Changes nothing. */
export function checkIntegrity(file: string): string | null {
  let client;
  try {
    client = openAsIs(file);
    const answer = client.pragma("integrity_check(1)", { simple: true });
    if (answer !== "ok") return `integrity check: ${String(answer)}`;
    const broken = client.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) return `${broken.length} rows point to rows that are not there`;
    const tables = client
      .prepare("select count(*) from sqlite_master where type = 'table' and name = 'reports'")
      .pluck()
      .get();
    return tables === 1 ? null : "it holds no table of reports, so it is no database of Gongkai";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    client?.close();
  }
}
