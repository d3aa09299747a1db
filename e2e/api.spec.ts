/** The API over HTTP, and the page that shows how to use it. */
import { violationsOf } from "./accessible";
import { expect, test } from "./page-test";

test("the API answers with tags, and to any origin", async ({ request }) => {
  const first = await request.get("/api/v1/reports.json?size=2");
  expect(first.headers()["access-control-allow-origin"]).toBe("*");
  const tag = first.headers()["etag"] ?? "";
  const again = await request.get("/api/v1/reports.json?size=2", {
    headers: { "if-none-match": tag },
  });
  expect(again.status()).toBe(304);
  const csv = await request.get("/api/v1/reports.csv?size=2");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
});

test("the page for developers shows addresses that answer", async ({ page, request }) => {
  await page.goto("/en/developers");
  expect(await violationsOf(page)).toEqual([]);
  const code = await page.getByRole("region", { name: "Command line (curl)" }).innerText();
  const address = /curl '([^']+)'/.exec(code)?.[1] ?? "";
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect((await answer.json()).data.length).toBeGreaterThan(0);
});
