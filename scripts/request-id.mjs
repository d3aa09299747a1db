// A name for each request, in its answer and in every line of the log that it leads to.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

export const REQUEST_ID_HEADER = "X-Request-Id";

// lib/log.ts is bundled apart from this: it finds the names on the process.
const requests = (globalThis.gongkaiRequests ??= new AsyncLocalStorage());

/** Names the request and does the work that answers it; the answer carries the name. */
export function withRequestId(response, work) {
  const id = randomBytes(6).toString("hex");
  response.setHeader(REQUEST_ID_HEADER, id);
  return requests.run(id, () => work(id));
}
