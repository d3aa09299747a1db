import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { errorBody } from "@/lib/api/errors";
import { REFUSAL, refuseMethod } from "./allowed-method.mjs";

const server = createServer((asked, response) => {
  if (!refuseMethod(asked, response)) response.end("handed on");
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

type Answer = { status: number | undefined; allow: string | undefined; text: string };

/** `fetch` refuses TRACE before it sends it. */
function ask(method: string, path: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      const { statusCode: status, headers } = response;
      response.on("end", () => resolve({ status, allow: headers.allow, text }));
    })
      .on("error", reject)
      .end();
  });
}

it.each([
  ["DELETE", "/zh"],
  ["POST", "/zh/ingest"],
  ["PUT", "/charts/request-flow.svg?agencies=sanya"],
  ["TRACE", "/apiary"],
])("%s %s is refused, with what may be asked", async (method, path) => {
  const { status, allow, text } = await ask(method, path);
  expect({ status, allow }).toEqual({ status: 405, allow: "GET, HEAD, OPTIONS" });
  expect(JSON.parse(text)).toEqual(REFUSAL);
});

it.each(["/api", "/api/v1/agencies", "/api/desk/batches", "/api?x"])(
  "a method nobody knows is refused at %s too",
  async (path) => {
    expect((await ask("TRACE", path)).status).toBe(405);
    expect((await ask("PUT", path)).text).toBe("handed on");
  },
);

it("says what may be asked of a page", async () => {
  const { status, allow, text } = await ask("OPTIONS", "/zh");
  expect({ status, allow, text }).toEqual({ status: 204, allow: "GET, HEAD, OPTIONS", text: "" });
});

it.each(["GET", "HEAD"])("%s is handed on", async (method) => {
  expect((await ask(method, "/zh")).status).toBe(200);
});

it("says what the API says", () => {
  expect(REFUSAL).toEqual(errorBody("method-not-allowed"));
});
