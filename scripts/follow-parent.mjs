// Stops with whoever started this. npm passes a signal on to its shell, and not every shell passes
// it on to us: without this, `kill` on a running `npm start` would leave the server behind.
const EVERY_MILLISECONDS = 250;

export function followParent() {
  if (process.platform === "win32" || !process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    // Told already, as everybody of the group was: a second signal would cut off what is under way.
    if (!process.env.GONGKAI_STOPPING) process.kill(process.pid, "SIGTERM");
  }, EVERY_MILLISECONDS);
  timer.unref();
}
