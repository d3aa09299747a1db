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
  const html = await page.goto(address, { waitUntil: "networkidle" });
  const scripts = answers.filter((answer) => answer.request().resourceType() === "script");
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  await page.close();
  return {
    script: bodies.reduce((sum, body) => sum + gzipped(body), 0),
    html: html ? gzipped(await html.body().catch(() => Buffer.alloc(0))) : 0,
    requests: answers.length,
  };
}
