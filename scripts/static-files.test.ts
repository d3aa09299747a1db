/** Pressing a build's files and answering with them, over a real connection. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as ask, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compressStatic } from "./compress-static";
import { staticFiles } from "./static-files.mjs";

const SCRIPT = `say("公开");\n`.repeat(200);
let folder: string;
let pressed: string[];
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-static-"));
  mkdirSync(path.join(folder, "static", "chunks"), { recursive: true });
  const put = (name: string, body: string) => writeFileSync(path.join(folder, name), body);
  put("static/chunks/first.js", SCRIPT);
  put("static/chunks/looks.css", "p{color:#123}".repeat(100));
  put("static/chunks/short.js", "go()");
  put("static/chunks/face.woff2", SCRIPT);
  const key = { key: "X-Content-Type-Options", value: "nosniff" };
  put("routes-manifest.json", JSON.stringify({ headers: [{ source: "/:path*", headers: [key] }] }));
  pressed = await compressStatic(folder);
  const answerStatic = staticFiles(folder);
  server = createServer((request, response) => {
    if (!answerStatic(request, response)) response.writeHead(299).end("left to Next");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

function get(name: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { port, host: "127.0.0.1", path: `/_next/static/${name}`, method, headers };
    ask(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

it("presses what is worth it, and nothing else", () => {
  expect(pressed).toEqual(["chunks/first.js", "chunks/looks.css"]);
  const names = readdirSync(path.join(folder, "static", "chunks")).filter((each) =>
    /\.(?:br|gz)$/u.test(each),
  );
  expect(names.toSorted()).toEqual(["first.js.br", "first.js.gz", "looks.css.br", "looks.css.gz"]);
});

it.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
  ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
] as const)("a reader who accepts %s gets %s", async (accepted, coding, open) => {
  const { status, headers, body } = await get("chunks/first.js?v=1", {
    "accept-encoding": accepted,
  });
  expect(status).toBe(200);
  expect(headers["content-encoding"]).toBe(coding);
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(headers["cache-control"]).toContain("immutable");
  expect(headers["vary"]).toBe("Accept-Encoding");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(Number(headers["content-length"])).toBe(body.length);
  expect(open(body).toString()).toBe(SCRIPT);
});

it("HEAD tells the size and sends nothing", async () => {
  const { status, headers, body } = await get(
    "chunks/first.js",
    { "accept-encoding": "br" },
    "HEAD",
  );
  expect([status, body.length]).toEqual([200, 0]);
  expect(Number(headers["content-length"])).toBeGreaterThan(0);
});

it.each([
  ["a reader without codings", "chunks/first.js", {}, "GET"],
  ["a reader who refuses them", "chunks/first.js", { "accept-encoding": "br;q=0" }, "GET"],
  ["a part", "chunks/first.js", { "accept-encoding": "br", range: "bytes=0-9" }, "GET"],
  ["another method", "chunks/first.js", { "accept-encoding": "br" }, "POST"],
  ["a file not pressed", "chunks/short.js", { "accept-encoding": "br" }, "GET"],
  ["a pressed file by its own name", "chunks/first.js.br", { "accept-encoding": "br" }, "GET"],
  ["a way out of the folder", "../routes-manifest.json", { "accept-encoding": "br" }, "GET"],
] as const)("%s is left to Next", async (_, name, headers, method) => {
  expect((await get(name, { ...headers }, method)).status).toBe(299);
});
