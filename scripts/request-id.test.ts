import { expect, it } from "vitest";
import { requestOfLine } from "@/lib/log";
import { REQUEST_ID_HEADER, withRequestId } from "./request-id.mjs";

function answerWith(milliseconds: number) {
  const headers = new Map<string, unknown>();
  const response = { setHeader: (name: string, value: unknown) => headers.set(name, value) };
  const seen = withRequestId(response as never, async (id) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return { id, line: requestOfLine() };
  });
  return seen.then((found) => ({ ...found, header: headers.get(REQUEST_ID_HEADER) }));
}

it("stands in the answer and in the lines of the log, however requests mingle", async () => {
  const all = await Promise.all([answerWith(15), answerWith(1), answerWith(8)]);
  for (const { id, line, header } of all) {
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(header).toBe(id);
    expect(line).toEqual({ request: id });
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(3);
  expect(requestOfLine()).toEqual({});
});
