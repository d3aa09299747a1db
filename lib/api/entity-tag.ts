/** Content → its ETag, and whether a reader has that content already. */
import { createHash } from "node:crypto";

/** Equal for equal contents, on any machine. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 27);
}

/** `If-None-Match` names the tag, weakly or not, or anything at all. */
export function isKnown(tag: string, request: Request): boolean {
  return (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((each) => each.trim().replace(/^W\//u, ""))
    .some((each) => each === tag || each === "*");
}
