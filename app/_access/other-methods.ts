/** What a route of the desk does with methods that are not its own: says which are, in the error shape. */
import "server-only";
import { errorResponse } from "@/lib/api/errors";

/** Handlers for the methods a route leaves open; `allow`: those it takes, OPTIONS among them. */
export function othersThan(allow: string) {
  const refuse = (): Response => errorResponse("method-not-allowed", null, { Allow: allow });
  return {
    GET: refuse,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: (): Response => new Response(null, { status: 204, headers: { Allow: allow } }),
  };
}
