/** Joined to the compression that Next brings, as scripts/serve.mjs does. */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { plainContentType } from "./plain-content-type.mjs";

type Middleware = (request: unknown, response: unknown, next: () => void) => void;
const compression = createRequire(import.meta.url)(
  "next/dist/compiled/compression",
) as () => Middleware;

it.each([
  ["application/json; charset=utf-8", "gzip"],
  ["text/csv; charset=utf-8; header=present", "gzip"],
  ["image/svg+xml; charset=utf-8", "gzip"],
  ["image/png", null],
])("%s given as a list goes out as %s", async (type, encoding) => {
  const body = "政府信息公开 ".repeat(1000);
  const compress = compression();
  const server = createServer((request, response) => {
    plainContentType(response);
    compress(request, response, () => undefined);
    response.setHeader("Content-Type", [type]);
    response.setHeader("Vary", ["Accept"]);
    response.write(body);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(answer.headers.get("content-type")).toBe(type);
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect(answer.headers.get("vary")).toMatch(/^Accept/);
  expect(await answer.text()).toBe(body);
  server.close();
});
