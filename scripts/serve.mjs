// Serves the built program: one process, one port, a stamp on every request, a graceful stop.
// `--dev` serves the sources instead. docs/operations.md lists the settings.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import path from "node:path";
import { format } from "node:util";
import pino from "pino";
import { refuseMethod } from "./allowed-method.mjs";
import {
  CONNECTION_HEADER,
  CONNECTION_KEY_VARIABLE,
  stampConnection,
} from "./connection-stamp.mjs";
import { prepareToStop } from "./graceful-stop.mjs";
import { plainContentType } from "./plain-content-type.mjs";
import { refuseBrokenAddress } from "./readable-address.mjs";
import { withRequestId } from "./request-id.mjs";
import { readServerSettings } from "./server-settings.mjs";
import { staticFiles } from "./static-files.mjs";

function settings() {
  try {
    return readServerSettings(process.env);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const root = path.resolve(import.meta.dirname, "..");
const dev = process.argv.includes("--dev");
const { port, hostname, graceMilliseconds, logLevel } = settings();

process.env.NODE_ENV = dev ? "development" : "production";
process.env.GONGKAI_ROOT ??= root;
// Made anew at every start and never written down: only this process can sign a stamp.
const key = randomBytes(32).toString("base64url");
process.env[CONNECTION_KEY_VARIABLE] = key;

const log = pino({ level: logLevel, base: { pid: process.pid } });

function quit(error, message) {
  log.fatal({ err: error }, message);
  process.exit(1);
}

/** One line an answered request; addresses of readers are left out on purpose. */
function logRequest(request, response, { id, started }) {
  const { method, url } = request;
  response.once("close", () => {
    const quiet = url?.startsWith("/_next/") || url === "/healthz" || url === "/readyz";
    const entry = {
      request: id,
      method,
      // The query may hold what a reader searched for; the path says enough.
      path: url?.split("?")[0],
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    if (response.statusCode >= 500) log.error(entry, "answered");
    else log[quiet ? "debug" : "info"](entry, "answered");
  });
}

// What Next says of itself is a line of the log too, so that every line on stdout is JSON.
if (!dev) console.log = console.info = (...words) => log.debug(format(...words).trim());

const { default: next } = await import("next");
const app = next({ dev, dir: root, port, hostname });
const handle = app.getRequestHandler();
/** Scripts and styles pressed at the build; the sources' server has none. */
let answerStatic = () => false;

let stopping = false;
const server = createServer(
  { requestTimeout: 300_000, headersTimeout: 20_000 },
  (request, response) =>
    withRequestId(response, (id) => {
      logRequest(request, response, { id, started: performance.now() });
      plainContentType(response);
      request.headers[CONNECTION_HEADER] = stampConnection(request, key);
      if (stopping) response.setHeader("Connection", "close");
      if (refuseBrokenAddress(request, response)) return;
      // The sources' server has addresses of its own that are posted to.
      if (!dev && refuseMethod(request, response)) return;
      if (answerStatic(request, response)) return;
      handle(request, response).catch((error) => {
        log.error({ request: id, err: error, path: request.url?.split("?")[0] }, "failed");
        if (!response.headersSent) response.writeHead(500).end();
        else response.destroy();
      });
    }),
);

const stopGently = prepareToStop(server);

/** Lets what is under way end, takes nothing new, then leaves; a second signal leaves at once. */
async function stop(signal) {
  if (stopping) process.exit(1);
  stopping = true;
  // Readiness turns to 503 while open requests are answered.
  process.env.GONGKAI_STOPPING = "1";
  log.info({ signal }, "stopping");
  await stopGently({
    graceMilliseconds,
    onLate: () => log.warn("open requests did not end in time"),
  });
  await app.close().catch((error) => log.error({ err: error }, "closing"));
  log.info("stopped");
  process.exit(0);
}

process.once("uncaughtException", (error) => quit(error, "uncaught"));
process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => stop(signal));

server.once("error", (error) =>
  quit(
    error,
    error.code === "EADDRINUSE" ? `Port ${port} is taken; set PORT to another` : "listen",
  ),
);
try {
  await app.prepare();
  if (!dev) answerStatic = staticFiles(path.resolve(root, process.env.NEXT_DIST_DIR ?? ".next"));
} catch (error) {
  quit(error, "The built program could not be loaded");
}
/** The port served on, once it is. */
export const serving = new Promise((resolve) => {
  server.listen(port, hostname, () => {
    log.info({ port: server.address().port }, "serving");
    // A parent that started us may wait for this.
    process.send?.({ ready: true, port: server.address().port });
    resolve(server.address().port);
  });
});
