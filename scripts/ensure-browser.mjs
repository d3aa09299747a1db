// Makes sure that the browser tests have a Chromium, installing one where that can be done.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { browserOnPath, findBrowser } from "./find-browser.mjs";
import { root } from "./setup.mjs";

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] }).status === 0;
}

/** Path of a Chromium, or null after saying what to do. Writes to stderr only. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.env.PLAYWRIGHT_CHROMIUM_PATH) {
    process.stderr.write(
      `PLAYWRIGHT_CHROMIUM_PATH names no program: ${process.env.PLAYWRIGHT_CHROMIUM_PATH}\n`,
    );
    return null;
  }
  process.stderr.write("No browser yet; fetching Chromium…\n");
  const playwright = path.join(root, "node_modules", "@playwright", "test", "cli.js");
  run(process.execPath, [playwright, "install", "chromium"]);
  const fetched = await findBrowser();
  if (fetched) return fetched;
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (debian && run("apt-get", ["update", "-q"])) {
    run("apt-get", [
      "install",
      "-y",
      "-q",
      "--no-install-recommends",
      "chromium",
      "fonts-noto-cjk",
    ]);
  }
  const installed = browserOnPath();
  if (!installed) {
    process.stderr.write(
      "The browser tests need Chromium. Install it (Debian: apt-get install chromium), or name\n" +
        "one with PLAYWRIGHT_CHROMIUM_PATH, and run npm test again.\n",
    );
  }
  return installed;
}
