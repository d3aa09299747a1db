import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.mjs";

const port = Number(process.env.E2E_PORT ?? 4317);
const browser = await findBrowser();
/** A server that runs already, to repeat journeys against while working on them. */
const running = process.env.E2E_BASE_URL;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A reader process starts for each document at the desk: on a busy machine that takes its time.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  // A busy machine now and then drops a request; what fails twice is a fault.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    // Recording every journey costs a sixth of the time; `--trace on` records one.
    trace: "on-first-retry",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  webServer: running
    ? undefined
    : {
        // The built program on a database of its own, read from the bundled reports.
        command: "node e2e/start-server.mjs",
        url: `http://127.0.0.1:${port}/readyz`,
        env: { E2E_PORT: String(port), NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test" },
        reuseExistingServer: false,
        timeout: 180_000,
        gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
        stdout: "ignore",
        stderr: "pipe",
      },
});
