// Finds the Chromium that the browser tests run in, the same way for `npm test` and Playwright.
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first browser of the PATH, or null. */
export function browserOnPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  for (const name of NAMES) {
    const found = folders.map((folder) => path.join(folder, name)).find(isExecutable);
    if (found) return found;
  }
  return null;
}

/**
 * The browser to use: the one PLAYWRIGHT_CHROMIUM_PATH names, Playwright's own where it was
 * downloaded, a Chromium on the PATH; null where there is none.
 */
export async function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return isExecutable(named) ? named : null;
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return existsSync(own) ? own : browserOnPath();
}
