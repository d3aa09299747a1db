/** Who may write, and the policy every answer carries. */
import { expect, test } from "./page-test";

test.describe("who may write", () => {
  const post = { headers: { accept: "application/json" }, multipart: { empty: "1" } };
  for (const [name, headers, code] of [
    ["a form without its token", {}, "form-expired"],
    ["another site", { origin: "https://elsewhere.example" }, "cross-origin"],
    ["a request passed on", { "x-forwarded-for": "127.0.0.1" }, "not-local"],
    ["a name rebound to this machine", { host: "elsewhere.example" }, "not-local"],
    [
      "a forged stamp",
      { host: "elsewhere.example", "x-gongkai-connection": "e30.AAAA" },
      "not-local",
    ],
  ] as const) {
    test(`${name} is refused`, async ({ request }) => {
      const answer = await request.post("/api/desk/batches", {
        ...post,
        headers: { ...post.headers, ...headers },
      });
      expect(answer.status()).toBe(403);
      expect((await answer.json()).error.code).toBe(code);
    });
  }
});

test("pages carry a strict policy, and nothing but a nonce lets a script run", async ({
  request,
}) => {
  const [one, other] = await Promise.all([request.get("/zh"), request.get("/zh")]);
  const policy = one.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toBe(other.headers()["content-security-policy"]);
  for (const path of [
    "/zh",
    "/en/ingest",
    "/en/sign-in",
    "/zh/nowhere",
    "/nowhere",
    "/embed/nothing",
    "/api/v1/agencies",
    "/api/v1/nothing",
    "/api",
    "/api/v2/agencies",
    "/reports/a/b/c",
    "/charts/a/b",
    "/api/desk/batches",
    "/charts/nothing.svg",
    "/reports/nothing/original",
    "/_next/static/nothing.js",
    "/fonts/nothing.woff2",
    "/healthz",
    "/readyz",
  ]) {
    // What is fetched ahead is shown later, so it is no exception.
    const headers = (await request.get(path, { headers: { purpose: "prefetch" } })).headers();
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f]{12}$/);
  }
});

test("a method that an address does not take is refused, with those it takes", async ({
  request,
}) => {
  for (const [method, path, allow] of [
    ["DELETE", "/zh", "GET, HEAD, OPTIONS"],
    ["POST", "/charts/nothing.svg", "GET, HEAD, OPTIONS"],
    ["TRACE", "/zh", "GET, HEAD, OPTIONS"],
    ["PUT", "/api/v1/agencies", "GET, HEAD, OPTIONS"],
    ["GET", "/api/desk/sign-in", "POST, OPTIONS"],
  ] as const) {
    const answer = await request.fetch(path, { method });
    expect([method, path, answer.status()]).toEqual([method, path, 405]);
    expect(answer.headers().allow).toBe(allow);
    expect((await answer.json()).error.code).toBe("method-not-allowed");
  }
});
