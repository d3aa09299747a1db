/** Every address of the API answers the methods a browser or a mistaken program may try. */
import { expect, it } from "vitest";
import { errorShape } from "@/lib/api/open-api";
import * as any from "./[...path]/route";
import * as description from "./openapi.json/route";
import * as root from "./route";

const ROUTES = { any, description, root };

it.each(Object.entries(ROUTES))("%s lets another site ask first", (_, route) => {
  const { status, headers } = route.OPTIONS();
  expect(status).toBe(204);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-headers")).toContain("If-None-Match");
});

it.each(Object.entries(ROUTES))("%s refuses to be written in the one shape", async (_, route) => {
  for (const refuse of [route.POST, route.PUT, route.PATCH, route.DELETE]) {
    const response = refuse();
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(errorShape.parse(await response.json()).error.code).toBe("method-not-allowed");
  }
});
