/** Where a form leads: what the address said → a path of this site, with or without a problem. */
import type { ApiErrorCode } from "@/lib/api/errors";

const PROBLEM = "problem";

function change(path: string, edit: (query: URLSearchParams) => void): string {
  const [before = "", hash] = path.split("#");
  const [page = "", query] = before.split("?");
  const parameters = new URLSearchParams(query);
  edit(parameters);
  return `${page}${parameters.size > 0 ? `?${parameters}` : ""}${hash ? `#${hash}` : ""}`;
}

/** The same page, saying what went wrong. */
export function withProblem(path: string, code: ApiErrorCode): string {
  return change(path, (query) => query.set(PROBLEM, code));
}

/**
 * A path of this site, or the fallback: never an address elsewhere. What had gone wrong on that page
 * before is left behind: the reader comes back with it put right.
 */
export function ownPath(path: FormDataEntryValue | null, fallback: string): string {
  if (typeof path !== "string" || !/^\/(?![/\\])[^\\\s]*$/.test(path)) return fallback;
  return path.includes(`${PROBLEM}=`) ? change(path, (query) => query.delete(PROBLEM)) : path;
}
