/** The log of a running server: one JSON object a line on stdout, as scripts/serve.mjs writes it. */
import pino from "pino";

/** Where scripts/request-id.mjs keeps the name of the request being answered. */
const held = globalThis as typeof globalThis & {
  gongkaiRequests?: { getStore: () => string | undefined };
};

/** The request a line of the log belongs to; nothing where it belongs to none. */
export function requestOfLine(): { request?: string } {
  const request = held.gongkaiRequests?.getStore();
  return request ? { request } : {};
}

// No addresses of readers, no queries, no bodies and no secrets go in here.
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: { pid: process.pid },
  mixin: requestOfLine,
});
