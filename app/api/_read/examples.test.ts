/** The programs on the page, run as they stand: each has to fetch every row over all pages. */
import { execFile, execFileSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { examplesFor } from "@/components/developers/examples";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { respond } from "./respond";

const QUERY = "city=haikou,sanya,xiamen&measure=requests/received/total";
const run = promisify(execFile);

let server: Server;
let base: string;
let asked: string[] = [];

beforeAll(async () => {
  const db = await openBundledDatabase();
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://localhost");
    asked.push(`${url.pathname}${url.search}`);
    const path = url.pathname.replace("/api/v1/", "").split("/");
    const answer = respond(() => db, new Request(url, { headers: { accept: "*/*" } }), path);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
});
afterAll(() => void server.close());

const code = (id: string, size?: number) =>
  examplesFor({ base, query: QUERY, ...(size ? { size } : {}) }).find((each) => each.id === id)
    ?.code ?? "";

async function countAll(): Promise<number> {
  const answer = await fetch(`${base}/observations?${QUERY}&size=1`);
  return ((await answer.json()) as { page: { total: number } }).page.total;
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

it.each(["curl", "python", "r", "excel"])("%s: every address answers", async (id) => {
  const addresses = code(id).match(/http:[^'"\s]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const answer = await fetch(address);
    expect(answer.status, address).toBe(200);
  }
});

it.skipIf(!isThere("python3"))("Python prints a line a row, over several pages", async () => {
  const total = await countAll();
  asked = [];
  const { stdout } = await run("python3", ["-c", code("python", 100)], {
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  expect(stdout.trim().split("\n")).toHaveLength(total);
  expect(asked).toHaveLength(Math.ceil(total / 100));
});

it.skipIf(!isThere("Rscript"))("R gathers every row, over several pages", async () => {
  const total = await countAll();
  const program = `${code("r", 100)}\ncat("rows:", nrow(rows))`;
  const { stdout } = await run("Rscript", ["-e", program], {
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  expect(stdout).toMatch(new RegExp(`rows: ${total}$`));
});
