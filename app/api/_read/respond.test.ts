import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/open";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { csvColumns } from "@/lib/api/csv";
import { ENDPOINTS, type Endpoint } from "@/lib/api/endpoints";
import { API_ERRORS } from "@/lib/api/errors";
import { answerShape, errorShape, openApiDocument } from "@/lib/api/open-api";
import { correctValue } from "@/lib/commands";
import { respond, respondWith } from "./respond";

let db: Database;
beforeAll(async () => {
  db = await openBundledDatabase();
}, 60_000);

function ask(path: string, headers: Record<string, string> = {}): Response {
  const url = new URL(`http://localhost/api/v1/${path}`);
  const segments = url.pathname.split("/").slice(3).map(decodeURIComponent);
  return respond(() => db, new Request(url, { headers }), segments);
}

async function body(path: string): Promise<{ data: Record<string, unknown>[]; page: unknown }> {
  const response = ask(path);
  expect(response.status).toBe(200);
  return response.json();
}

const XIAMEN = "xiamen-administrative-approval";

/** An address of each endpoint that has something to answer with. */
const SAMPLES: Record<(typeof ENDPOINTS)[number]["id"], string> = {
  agencies: "agencies",
  agency: `agencies/${XIAMEN}`,
  reports: "reports",
  report: `reports/${XIAMEN}-2020`,
  measures: "measures",
  observations: `observations?agency=${XIAMEN}&size=1000`,
  findings: "findings",
  figures: "figures",
  search: `search?q=${encodeURIComponent("营商环境")}`,
  searchFigures: `search/figures?q=${encodeURIComponent("热线")}`,
};

describe("every endpoint", () => {
  it.each(ENDPOINTS)("answers $path as its validator says, and no more", async (endpoint) => {
    const found = await body(SAMPLES[endpoint.id]);
    // An undocumented field would be lost in parsing, and so make the two differ.
    expect(answerShape(endpoint).parse(found)).toEqual(found);
    if (endpoint.kind === "list") expect(found.data.length).toBeGreaterThan(0);
  });

  it.each(ENDPOINTS)("gives $path as CSV with the same columns whatever the rows", async (each) => {
    const endpoint: Endpoint = each;
    const [path = "", query] = SAMPLES[each.id].split("?");
    const response = ask(`${path}.csv${query ? `?${query}` : ""}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n\r");
    const [header] = parse(text, { bom: true }) as string[][];
    const shape = endpoint.csv?.shape ?? endpoint.shape;
    expect(header).toEqual(csvColumns(shape).map(({ name }) => name));
  });

  it.each(ENDPOINTS)("refuses of $path a parameter it does not know", async ({ id }) => {
    const [path = ""] = SAMPLES[id].split("?");
    const response = ask(`${path}?colour=red`);
    expect(response.status).toBe(400);
    const found = errorShape.parse(await response.json());
    expect(found.error.code).toBe("bad-parameter");
    expect(found.error.message).toMatch(/colour：没有这个参数.* \/ .*colour: no such parameter/);
  });
});

it("gives what is fixed its tag too, and asks nothing twice", () => {
  const request = (headers: Record<string, string> = {}) =>
    new Request("http://localhost/api/v1", { headers });
  const first = respondWith(request(), { data: [] });
  expect(first.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"/);
  expect(respondWith(request({ "if-none-match": tag }), { data: [] }).status).toBe(304);
  expect(respondWith(request({ "if-none-match": tag }), { data: [1] }).status).toBe(200);
});

describe("errors", () => {
  it.each([
    ["nothing", 404, "not-found"],
    ["agencies/nobody", 404, "not-found"],
    ["reports/nothing-1999", 404, "not-found"],
    ["reports/a/b", 404, "not-found"],
    ["reports?year=1999", 400, "bad-parameter"],
    ["reports?year=abc", 400, "bad-parameter"],
    ["reports?size=5000", 400, "bad-parameter"],
    ["reports?page=0", 400, "bad-parameter"],
    ["reports?page=1e3", 400, "bad-parameter"],
    ["reports?page=0x10", 400, "bad-parameter"],
    ["reports?page=%201", 400, "bad-parameter"],
    ["reports?year=2.02e3", 400, "bad-parameter"],
    ["agencies?q=%20%20", 400, "bad-parameter"],
    ["search?q=%20", 400, "bad-parameter"],
    ["reports?format=xml", 400, "bad-parameter"],
    ["reports?year=2020&year=2021", 400, "bad-parameter"],
    ["findings?severity=grave", 400, "bad-parameter"],
    ["figures?indicator=no.such", 400, "bad-parameter"],
    ["observations", 400, "bad-parameter"],
    ["observations?agency=nobody", 400, "bad-parameter"],
    ["observations?city=atlantis", 400, "bad-parameter"],
    ["observations?measure=requests/nothing/total", 400, "bad-parameter"],
    [`observations?agency=${XIAMEN}&state=empty`, 400, "bad-parameter"],
  ])("%s gives %i %s in the one shape", async (path, status, code) => {
    const response = ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const found = errorShape.parse(await response.json());
    expect(found.error.code).toBe(code);
    expect(API_ERRORS[code as keyof typeof API_ERRORS].status).toBe(status);
  });

  it.each([
    ["reports?agency=nobody", "agency", "nobody"],
    ["agencies?city=atlantis", "city", "atlantis"],
    ["findings?city=atlantis", "city", "atlantis"],
    ["figures?report=none-1999", "report", "none-1999"],
    ["search?q=信息&agency=nobody", "agency", "nobody"],
    ["observations?agency=nobody", "agency", "nobody"],
    ["observations?measure=requests/nothing/total", "measure", "requests/nothing/total"],
  ])("%s: a name nothing bears is no empty list", async (path, parameter, name) => {
    const response = ask(path);
    expect(response.status).toBe(400);
    const { error } = errorShape.parse(await response.json());
    expect(error.message).toMatch(new RegExp(`${parameter}：没有“${name}”`));
    expect(error.message).toMatch(new RegExp(`${parameter}: there is no “${name}”; `));
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a parameter named %s is unknown like any other",
    async (name) => {
      const { error } = errorShape.parse(await ask(`agencies?${name}=1`).json());
      expect(error.message).toContain(`${name}：没有这个参数`);
    },
  );

  it("what is fixed takes no parameter either", async () => {
    const response = respondWith(new Request("http://localhost/api/v1?colour=red"), {});
    expect(response.status).toBe(400);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    errorShape.parse(await response.json());
  });

  it("finds nothing where the names are right", async () => {
    expect((await body(`reports?agency=${XIAMEN}&year=2099`)).data).toEqual([]);
  });

  it("says which format there is not", async () => {
    const response = ask("reports", { accept: "application/xml" });
    expect(response.status).toBe(406);
  });

  it("keeps our own faults to itself", async () => {
    const broken = () => {
      throw new Error("the secret path of the database");
    };
    const response = respond(broken, new Request("http://localhost/api/v1/reports"), ["reports"]);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
  });
});

describe("observations", () => {
  const received = `observations?agency=${XIAMEN}&measure=requests/received/total&year=2019,2020`;
  it("give the value with its state, its report and its place", async () => {
    const { data } = await body(received);
    expect(data).toHaveLength(2);
    const value = data.find(({ year }) => year === 2020);
    expect(value).toMatchObject({ state: "reported", value: 13, origin: "read" });
    expect(value?.report).toBe(`${XIAMEN}-2020`);
    expect(value?.at).toMatchObject({ start: expect.any(Number) });
  });
  it("keep a blank a blank, in JSON and in CSV", async () => {
    const query =
      "agency=panjin-business-environment&year=2021&measure=requests/granted/enterprise";
    const { data } = await body(`observations?${query}`);
    expect(data[0]).toMatchObject({ state: "blank", value: null });
    const text = await ask(`observations.csv?${query}`).text();
    const [row] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ state: "blank", value: "" });
  });
  it("filter by state and cut pages", async () => {
    const all = `observations?agency=${XIAMEN}&year=2020&state=reported`;
    const whole = await body(`${all}&size=1000`);
    const second = ask(`${all}&size=7&page=2`);
    const cut = (await second.json()) as typeof whole;
    expect(cut.data).toEqual(whole.data.slice(7, 14));
    expect(cut.page).toMatchObject({ number: 2, size: 7, total: whole.data.length });
    expect(second.headers.get("link")).toMatch(/page=3&?[^>]*>; rel="next"/);
    expect(second.headers.get("link")).toMatch(/page=1&?[^>]*>; rel="prev"/);
  });
  it("show a correction beside what was read", async () => {
    const cell = "requests/received/total";
    const report = `${XIAMEN}-2020`;
    const now = "2026-01-02T00:00:00.000Z";
    correctValue(db, {
      report,
      cell,
      state: "reported",
      value: 38,
      by: "李四",
      reason: "核对原件",
      now,
    });
    const { data } = await body(received);
    expect(data.find(({ year }) => year === 2020)).toMatchObject({
      value: 38,
      origin: "corrected",
      readState: "reported",
      readValue: 13,
      correctedBy: "李四",
    });
  });
});

describe("search", () => {
  it("finds a word of two characters in either script", async () => {
    const { data } = await body(`search?q=${encodeURIComponent("營商")}&size=100`);
    expect(new Set(data.map(({ agency }) => agency)).size).toBeGreaterThan(1);
    for (const { text, marks } of data as {
      text: string;
      marks: { start: number; end: number }[];
    }[])
      for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^[营營]商$/);
  });
  it("needs a word to look for", () => {
    expect(ask("search").status).toBe(400);
  });
});

describe("caching", () => {
  it("answers 304 to the tag it gave, and anew once something has changed", async () => {
    const first = ask("figures?size=5");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    const again = ask("figures?size=5", { "if-none-match": `W/${tag}, "other"` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(ask("figures?size=6", { "if-none-match": tag }).status).toBe(200);
  });
});

describe("formats", () => {
  it.each([
    ["reports", { accept: "text/csv" }, "text/csv"],
    ["reports", { accept: "text/csv;q=0.5, application/json" }, "application/json"],
    ["reports", { accept: "text/html,*/*" }, "application/json"],
    ["reports.json", { accept: "text/csv" }, "application/json"],
    ["reports?format=csv", {}, "text/csv"],
    [`reports/${XIAMEN}-2020.csv`, {}, "text/csv"],
  ])("%s with %o is %s", (path, headers, type) => {
    expect(ask(path, headers as Record<string, string>).headers.get("content-type")).toContain(
      type,
    );
  });
});

describe("the OpenAPI document", () => {
  const document = openApiDocument("https://example.org/api/v1") as {
    openapi: string;
    paths: Record<string, { get: { parameters: { name: string }[]; responses: object } }>;
    components: { schemas: Record<string, object> };
  };
  it("names every endpoint with its parameters", () => {
    expect(document.openapi).toBe("3.1.0");
    for (const endpoint of ENDPOINTS) {
      const operation = document.paths[endpoint.path]?.get;
      const names = operation?.parameters.map(({ name }) => name) ?? [];
      expect(names).toEqual(expect.arrayContaining(Object.keys(endpoint.parameters.shape)));
    }
  });
  it("refers only to what it holds", () => {
    const references = JSON.stringify(document).match(/#\/components\/schemas\/(\w+)/g) ?? [];
    expect(references.length).toBeGreaterThan(ENDPOINTS.length);
    for (const reference of references)
      expect(document.components.schemas).toHaveProperty(reference.split("/").at(-1) ?? "");
  });
});
