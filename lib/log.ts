/** The log of a running server: one JSON object a line on stdout, as scripts/serve.mjs writes it. */
import pino from "pino";

// No addresses of readers, no queries, no bodies and no secrets go in here.
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: { pid: process.pid },
});
