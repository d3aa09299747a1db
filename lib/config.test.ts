import path from "node:path";
import { expect, it } from "vitest";
import { readConfig } from "./config";

const root = path.resolve(import.meta.dirname, "..");

it("has defaults under the project's folder", () => {
  expect(readConfig({})).toMatchObject({
    root,
    databasePath: path.join(root, "data", "gongkai.sqlite"),
    port: 3000,
  });
});

it.each([
  [{ DATABASE_PATH: ":memory:" }, ":memory:"],
  [{ DATABASE_PATH: "x/y.sqlite" }, path.resolve("x/y.sqlite")],
  [{ GONGKAI_ROOT: root }, path.join(root, "data", "gongkai.sqlite")],
])("reads %j", (env, databasePath) => {
  expect(readConfig(env)).toMatchObject({ databasePath, root });
});

it("names what is wrong", () => {
  expect(() => readConfig({ PORT: "many" })).toThrow(/PORT/);
});
