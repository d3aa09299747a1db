/** Addresses below /api that nothing stands at: the one shape of an error, whatever the method. */
import { expect, it } from "vitest";
import { errorShape } from "@/lib/api/open-api";
import * as route from "./[[...path]]/route";

it("are answered by the API and not by a page, to any method, readable from any site", async () => {
  for (const method of [route.GET, route.POST, route.PUT, route.PATCH, route.DELETE]) {
    const response = method();
    expect(response.status).toBe(404);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const { error } = errorShape.parse(await response.json());
    expect(error.code).toBe("not-found");
    expect(error.message).toContain("/api/v1");
  }
});
