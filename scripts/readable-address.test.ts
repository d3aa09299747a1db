import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { refuseBrokenAddress } from "./readable-address.mjs";

const server = createServer((request, response) => {
  if (!refuseBrokenAddress(request, response)) response.end("handed on");
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

/** `fetch` would mend an address before it sends it. */
function ask(path: string): Promise<{ status: number | undefined; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });
}

it.each(["/zh/%E0%A4%A", "/zh/%", "/%zz/agencies", "/zh/%C0%AF"])("%s is refused", async (path) => {
  const { status, text } = await ask(path);
  expect(status).toBe(400);
  expect(text).toMatch(/地址[\s\S]*address/u);
});

it.each(["/zh", "/zh/search?q=100%", "/zh/%E4%B8%89%E4%BA%9A", "/c/a%2Fb"])(
  "%s is handed on",
  async (path) => {
    expect(await ask(path)).toEqual({ status: 200, text: "handed on" });
  },
);
