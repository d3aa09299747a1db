/** A page → Lighthouse's scores, the median of several runs. Lighthouse is fetched, not installed. */
import { spawnSync } from "node:child_process";

/** Pinned: scores of different versions are not comparable. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const TIMES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
] as const;

export type FormFactor = "mobile" | "desktop";
export type LighthouseScores = Record<(typeof CATEGORIES)[number] | (typeof TIMES)[number], number>;
type Report = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
  runtimeError?: { message: string };
};

/** On a busy machine Chrome now and then loses a trace; such a run has no scores. */
const ATTEMPTS = 3;

function readPage(address: string, form: FormFactor, browser: string): Report | string {
  const flags = "--headless --no-sandbox --disable-gpu --disable-background-networking";
  const args = ["--yes", LIGHTHOUSE, address, "--output=json", "--quiet"];
  const run = spawnSync(
    "npx",
    [
      ...args,
      `--chrome-flags=${flags}`,
      `--only-categories=${CATEGORIES.join(",")}`,
      ...(form === "desktop" ? ["--preset=desktop"] : []),
    ],
    {
      encoding: "utf8",
      maxBuffer: 2 ** 27,
      env: { ...process.env, CHROME_PATH: browser },
      shell: process.platform === "win32",
    },
  );
  if (run.status !== 0) return run.stderr;
  const report = JSON.parse(run.stdout) as Report;
  return report.runtimeError?.message ?? report;
}

function runOnce(address: string, form: FormFactor, browser: string): LighthouseScores {
  let report: Report | string = "";
  for (let left = ATTEMPTS; left > 0 && typeof report === "string"; left -= 1) {
    report = readPage(address, form, browser);
  }
  if (typeof report === "string") throw new Error(`Lighthouse failed at ${address}: ${report}`);
  const { categories, audits } = report;
  const scores = CATEGORIES.map((name) => [
    name,
    Math.round((categories[name]?.score ?? NaN) * 100),
  ]);
  const times = TIMES.map((name) => [name, audits[name]?.numericValue ?? NaN]);
  return Object.fromEntries([...scores, ...times]) as LighthouseScores;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

export function runLighthouse(
  address: string,
  { form, browser, runs }: { form: FormFactor; browser: string; runs: number },
): LighthouseScores {
  const all = Array.from({ length: runs }, () => runOnce(address, form, browser));
  const names = [...CATEGORIES, ...TIMES];
  return Object.fromEntries(
    names.map((name) => [name, median(all.map((one) => one[name]))]),
  ) as LighthouseScores;
}
