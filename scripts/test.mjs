// `npm test`: everything, from a fresh clone, alone. Goes on after a failure so that all of it is
// reported, and ends with the one line `N passed, N failed`: every unit and browser test, and one
// each for format, lint, types and build.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBrowser } from "./ensure-browser.mjs";
import { ensurePackages, root } from "./setup.mjs";

const results = mkdtempSync(path.join(tmpdir(), "gongkai-test-"));
const tools = (name) => path.join(root, "node_modules", name);
const DIST = process.env.NEXT_DIST_DIR ?? ".next-test";
let passed = 0;
let failed = 0;

/**
 * Runs one of the tools; stdout goes to stderr, where progress belongs. The output of one that runs
 * beside another is held until it ends.
 */
function runTool(args, environment = {}, held = false) {
  return new Promise((resolve) => {
    const output = held ? "pipe" : 2;
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", output, output],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    });
    const said = [];
    child.stdout?.on("data", (data) => said.push(data));
    child.stderr?.on("data", (data) => said.push(data));
    child.on("close", (code, signal) => {
      for (const data of said) process.stderr.write(data);
      if (signal) process.stderr.write(`Ended by ${signal}.\n`);
      resolve(code ?? 1);
    });
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** A step that either holds or does not. */
async function check(name, args, { environment, held } = {}) {
  process.stderr.write(`\n── ${name}\n`);
  const code = await runTool(args, environment, held);
  if (code === 0) passed += 1;
  else failed += 1;
  process.stderr.write(`── ${name}: ${code === 0 ? "passed" : "FAILED"}\n`);
  return code === 0;
}

/** A step that counts its own tests. A crash without a count is one failure. */
async function count(name, args, environment, readCounts) {
  process.stderr.write(`\n── ${name}\n`);
  const code = await runTool(args, environment);
  const counts = readCounts();
  if (!counts) failed += 1;
  else {
    passed += counts.passed;
    failed += counts.failed + (code !== 0 && counts.failed === 0 ? 1 : 0);
  }
  const words = counts
    ? `${counts.passed} passed, ${counts.failed} failed`
    : `did not finish (exit code ${code})`;
  process.stderr.write(`── ${name}: ${words}\n`);
}

function unitCounts(file) {
  const report = readJson(file);
  if (!report) return null;
  // A file that cannot be loaded has no tests of its own to fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

function browserCounts(file) {
  const report = readJson(file);
  if (!report) return null;
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

ensurePackages();
const browser = await ensureBrowser();

const lint = () =>
  check("lint", [tools("eslint/bin/eslint.js"), ".", "--max-warnings", "0"], { held: true });
const checkFormat = () =>
  check("format", [tools("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."], {
    held: true,
  });
const build = () =>
  check("build", [tools("next/dist/bin/next"), "build"], {
    environment: { NEXT_DIST_DIR: DIST },
    held: true,
  });
const checkTypes = () => check("types", [tools("typescript/bin/tsc"), "--noEmit"], { held: true });

// Each keeps one core busy for half a minute or more. Routes have their types from the build.
const [built] = await Promise.all([
  build().then(async (done) => {
    await checkTypes();
    return done;
  }),
  lint().then(checkFormat),
]);

const unitFile = path.join(results, "unit.json");
await count(
  "unit tests",
  [
    tools("vitest/vitest.mjs"),
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${unitFile}`,
  ],
  {},
  () => unitCounts(unitFile),
);

const browserFile = path.join(results, "browser.json");
if (built && browser) {
  await count(
    "browser tests",
    [tools("@playwright/test/cli.js"), "test", "--reporter=line,json"],
    {
      NEXT_DIST_DIR: DIST,
      PLAYWRIGHT_CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserFile,
    },
    () => browserCounts(browserFile),
  );
} else {
  failed += 1;
  const reason = built ? "there is no browser" : "the build failed";
  process.stderr.write(`\n── browser tests: not run, ${reason}\n`);
}

rmSync(results, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
