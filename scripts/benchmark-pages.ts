/**
 * `npm run benchmark:pages [-- ADDRESS] [--runs N]`: what the main pages of a running server weigh,
 * and Lighthouse's scores for each on a phone and a desk. docs/benchmarks.md.
 */
import os from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { runLighthouse, type FormFactor } from "./benchmark/run-lighthouse";
import { weighPage } from "./benchmark/weigh-page";
import { findBrowser } from "./find-browser.mjs";

const PAGES = [
  "/zh",
  "/zh/agencies/xiamen-administrative-approval",
  "/zh/reports/sanya-business-environment-2024",
  "/zh/compare",
  "/zh/indicators/hotline.cases",
  "/zh/findings",
  "/zh/search?q=复议",
];
const FORMS: FormFactor[] = ["mobile", "desktop"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" } },
});
const base = positionals[0] ?? `http://localhost:${process.env.PORT ?? 3000}`;
const executablePath = await findBrowser();
if (!executablePath) throw new Error("There is no browser; set PLAYWRIGHT_CHROMIUM_PATH");

console.log(`${base}, Node ${process.version}, ${os.cpus()[0]?.model.trim()}`);
console.log(`${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1)}\n`);
const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);
console.log("First load, KB as gzip sends them: scripts, page, requests");
for (const page of PAGES) {
  const { script, html, requests } = await weighPage(browser, base + encodeURI(page));
  console.log(`${kilobytes(script)} ${kilobytes(html)} ${String(requests).padStart(4)}  ${page}`);
}
await browser.close();

const runs = Number(values.runs);
if (runs > 0) {
  console.log(`\nLighthouse, median of ${runs}: performance, accessibility, practices, SEO;`);
  console.log("first and largest paint, blocked (ms), shift");
}
for (const form of runs > 0 ? FORMS : []) {
  for (const page of PAGES) {
    const found = runLighthouse(base + encodeURI(page), { form, browser: executablePath, runs });
    const scores = [found.performance, found.accessibility, found["best-practices"], found.seo];
    const times = [
      found["first-contentful-paint"],
      found["largest-contentful-paint"],
      found["total-blocking-time"],
    ].map((ms) => ms.toFixed(0).padStart(5));
    const shift = found["cumulative-layout-shift"].toFixed(3);
    console.log(
      `${form.padEnd(7)} ${scores.map((score) => String(score).padStart(4)).join("")}  ${times.join(" ")} ${shift}  ${page}`,
    );
  }
}
