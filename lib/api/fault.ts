/** An error nobody foresaw → its code: of the machine for now (a full disk, a lock), or ours. */
import type { ApiErrorCode } from "./errors";

/** SQLite's and the system's own codes for what passes, or what an administrator mends. */
const OF_THE_MACHINE =
  /^(?:SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PERM)(?:_\w+)?|ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|EMFILE|ENFILE)$/;

/** How deep an error may lie in those that were made of it. */
const DEEPEST = 5;

export function faultCode(error: unknown): Extract<ApiErrorCode, "unavailable" | "internal"> {
  let found = error;
  for (let depth = 0; depth < DEEPEST && found instanceof Error; depth += 1) {
    const { code } = found as { code?: unknown };
    if (typeof code === "string" && OF_THE_MACHINE.test(code)) return "unavailable";
    found = found.cause;
  }
  return "internal";
}
