/**
 * The environment, validated once. Nothing else reads process.env for settings.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** An empty variable is one that is not set, as in most deployment files. */
const notEmpty = (value: unknown) => (value === "" ? undefined : value);

const environment = z.object({
  /** The folder that holds package.json; set by the scripts that start the program. */
  GONGKAI_ROOT: z.preprocess(notEmpty, z.string().optional()),
  DATABASE_PATH: z.preprocess(notEmpty, z.string().optional()),
  PORT: z.preprocess(notEmpty, z.coerce.number().int().min(0).max(65535).default(3000)),
  NODE_ENV: z.preprocess(
    notEmpty,
    z.enum(["development", "production", "test"]).default("development"),
  ),
});

export const CONFIG_VARIABLES = Object.keys(environment.shape).filter((name) => name !== "PORT");

export type Config = {
  /** Absolute path of the project. */
  root: string;
  /** Absolute path of the SQLite file, or ":memory:". */
  databasePath: string;
  port: number;
  nodeEnv: "development" | "production" | "test";
};

function isProjectRoot(folder: string): boolean {
  const file = path.join(/* turbopackIgnore: true */ folder, "package.json");
  if (!existsSync(file)) return false;
  return (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "gongkai";
}

/** The project's folder: stated, or the nearest one above the working directory. */
function findRoot(stated: string | undefined): string {
  if (stated) return path.resolve(/* turbopackIgnore: true */ stated);
  let folder = process.cwd();
  while (!isProjectRoot(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error("GONGKAI_ROOT is not set and no project folder is near");
    folder = parent;
  }
  return folder;
}

/**
 * Reads the settings. A relative DATABASE_PATH counts from the working directory.
 * Throws one sentence naming each setting that is wrong.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not valid. ${wrong.join("; ")}`);
  }
  const { GONGKAI_ROOT, DATABASE_PATH, PORT, NODE_ENV } = read.data;
  const root = findRoot(GONGKAI_ROOT);
  return {
    root,
    databasePath:
      DATABASE_PATH === ":memory:"
        ? DATABASE_PATH
        : DATABASE_PATH
          ? path.resolve(/* turbopackIgnore: true */ DATABASE_PATH)
          : path.join(root, "data", "gongkai.sqlite"),
    port: PORT,
    nodeEnv: NODE_ENV,
  };
}
