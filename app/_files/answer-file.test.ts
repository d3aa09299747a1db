import { describe, expect, it, vi } from "vitest";
import { ApiError } from "@/lib/api/errors";
import { log } from "@/lib/log";
import { type AskedFile, fileRoute } from "./answer-file";
import { cachedContent, contentKey } from "./content-cache";
import { contentDisposition } from "./content-disposition";

const FILE: AskedFile = {
  parts: ["a file to try"],
  mediaType: "text/plain",
  kind: "attachment",
  name: "三亚.txt",
  plainName: "sanya.txt",
  make: async () => new TextEncoder().encode("17456"),
};

async function ask(asked: Partial<AskedFile> | Error, headers: Record<string, string> = {}) {
  const get = fileRoute(() => {
    if (asked instanceof Error) throw asked;
    return { ...FILE, ...asked };
  });
  const request = new Request("http://localhost/a.txt", { headers });
  return get(request, { params: Promise.resolve({ file: "a.txt" }) });
}

describe("a file that is asked for", () => {
  it("comes with its type, its name and a tag", async () => {
    const answer = await ask({});
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("17456");
    expect(answer.headers.get("content-type")).toBe("text/plain");
    expect(answer.headers.get("content-disposition")).toContain('filename="sanya.txt"');
    expect(answer.headers.get("etag")).toMatch(/^"[\w-]{27}"$/u);
  });

  it("is neither made nor sent again to who has it", async () => {
    const tag = (await ask({})).headers.get("etag")!;
    const make = vi.fn(FILE.make);
    const again = await ask({ make }, { "If-None-Match": `"other", W/${tag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(make).not.toHaveBeenCalled();
    expect((await ask({ parts: ["another"] }, { "If-None-Match": tag })).status).toBe(200);
  });

  it("with a reader's words stays out of shared caches", async () => {
    expect((await ask({})).headers.get("cache-control")).toMatch(/^public/u);
    expect((await ask({ personal: true })).headers.get("cache-control")).toMatch(/^private/u);
  });

  it("that cannot be had is answered in the one shape of errors", async () => {
    const answer = await ask(new ApiError("not-found", "a.txt"));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: "not-found" } });
  });

  it("that fails says nothing of the inside but to the log", async () => {
    const logged = vi.spyOn(log, "error").mockReturnValue(undefined);
    const answer = await ask({
      parts: ["failing to be made"],
      make: () => Promise.reject(new Error("/secret/path")),
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(logged.mock.calls).toEqual([[{ err: expect.any(Error), path: "/a.txt" }, "file"]]);
    logged.mockRestore();
  });
});

describe("a file's name", () => {
  it("stands in its own script and in ASCII", () => {
    expect(contentDisposition("attachment", "三亚_(a)'.csv", "sanya.csv")).toBe(
      `attachment; filename="sanya.csv"; filename*=UTF-8''%E4%B8%89%E4%BA%9A_%28a%29%27.csv`,
    );
  });
});

describe("the cache", () => {
  it("makes a content once, also when it is asked for twice at a time", async () => {
    let made = 0;
    const make = async () => {
      made += 1;
      return new Uint8Array([1]);
    };
    const key = contentKey(["a", { b: 1 }]);
    await Promise.all([cachedContent(key, make), cachedContent(key, make)]);
    await cachedContent(key, make);
    expect(made).toBe(1);
    expect(contentKey(["a", { b: 2 }])).not.toBe(key);
    expect(contentKey(["a", { b: 1 }], "another program")).not.toBe(key);
  });

  it("does not keep a failure", async () => {
    const key = contentKey(["failing"]);
    await expect(cachedContent(key, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(cachedContent(key, async () => new Uint8Array([2]))).resolves.toEqual(
      new Uint8Array([2]),
    );
  });
});
