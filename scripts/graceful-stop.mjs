// A running HTTP server → one that takes nothing new, answers everything it was sent, and ends.
import { Server } from "node:net";

/** Long enough to read what has arrived already, while a page is being drawn; short for whoever waits. */
const READ_MILLISECONDS = 200;
const SHORT_TURN_MILLISECONDS = 5;

/** Call it before the server listens; the function it gives stops the server. */
export function prepareToStop(server) {
  const open = new Set();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return (how) => stopGently(server, open, how);
}

/**
 * Connections wait in the system's queue while a page is drawn, and closing the door resets them.
 * After a short turn of the loop, which looked at the door, hardly anybody can stand there.
 */
async function quietTurn(mostMilliseconds) {
  const until = performance.now() + mostMilliseconds;
  for (let before = performance.now(); ;) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = performance.now();
    if (now - before < SHORT_TURN_MILLISECONDS || now > until) return;
    before = now;
  }
}

/** Resolves when the last connection is closed; after `graceMilliseconds` the rest are cut (`onLate`). */
async function stopGently(server, open, { graceMilliseconds, onLate }) {
  const timer = setTimeout(() => {
    onLate();
    server.closeAllConnections();
  }, graceMilliseconds);
  await new Promise((resolve) => setTimeout(resolve, READ_MILLISECONDS));
  await quietTurn(graceMilliseconds / 2);
  // Not http's own close: it cuts connections as idle whose request has arrived and is not read.
  const closed = new Promise((resolve) => Server.prototype.close.call(server, resolve));
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    // Opened ahead by a browser and never used: http does not count these as idle.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  }, READ_MILLISECONDS);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}
