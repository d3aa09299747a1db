import { expect, it } from "vitest";
import { openDatabase } from "@/db/open";
import { keepSecret } from "./keep-secret";

it("makes a secret once and keeps it, one for each name", () => {
  const db = openDatabase(":memory:");
  const secret = keepSecret(db, "session");
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(keepSecret(db, "session")).toBe(secret);
  expect(keepSecret(db, "other")).not.toBe(secret);
  expect(keepSecret(openDatabase(":memory:"), "session")).not.toBe(secret);
});
