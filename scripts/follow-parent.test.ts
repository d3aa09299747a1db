import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, it } from "vitest";

const MODULE = path.resolve("scripts/follow-parent.mjs");
/** Says its number, then waits until it is told to stop. */
const PROGRAM = `
  import(${JSON.stringify(MODULE)}).then(({ followParent }) => {
    followParent();
    process.on("SIGTERM", () => { console.log("stopped"); process.exit(0); });
    setInterval(() => {}, 1000);
    console.log("up");
  });
`;

describe.skipIf(process.platform === "win32")("followParent", () => {
  it("stops when the shell that npm started is gone", async () => {
    // "; true" keeps the shell from giving its place to the program.
    const shell = spawn("sh", ["-c", `"$NODE" -e "$PROGRAM"; true`], {
      env: { ...process.env, NODE: process.execPath, PROGRAM, npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    shell.stdout.on("data", (data: Buffer) => (said += data.toString()));
    await expect.poll(() => said, { timeout: 20_000 }).toContain("up");
    shell.kill("SIGTERM");
    // The program holds the other end of the pipe until it ends.
    await once(shell.stdout, "close");
    expect(said).toBe("up\nstopped\n");
  }, 30_000);
});
