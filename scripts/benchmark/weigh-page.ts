/** A page in a browser → the bytes it makes a reader fetch, as gzip sends them. */
import { gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";

export type PageWeight = { script: number; html: number; requests: number };

const gzipped = (body: Buffer) => gzipSync(body).length;

/** Loads the page afresh and waits until nothing more comes by itself. */
export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const page = await browser.newPage();
  const answers: Response[] = [];
  page.on("response", (response) => answers.push(response));
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status()}`);
  const html = await answer.body();
  const scripts = answers.filter((each) => each.request().resourceType() === "script");
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  await page.close();
  return {
    script: bodies.reduce((sum, body) => sum + gzipped(body), 0),
    html: gzipped(html),
    requests: answers.length,
  };
}
