import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

/** No files, clock, environment or database (docs/architecture.md). */
const PURE = [
  "lib/{format,i18n,indicators,ingest,reconcile,statutory-form,views,charts}/**/*.test.ts",
];

const ALL = [
  "lib/**/*.test.{ts,tsx}",
  "db/**/*.test.ts",
  "app/**/*.test.{ts,tsx}",
  "components/**/*.test.{ts,tsx}",
  "scripts/**/*.test.ts",
  "fixtures/**/*.test.ts",
];

export default defineConfig({
  resolve: {
    alias: {
      "@": path.resolve(import.meta.dirname),
      "server-only": path.resolve(import.meta.dirname, "fixtures/server-only.ts"),
    },
  },
  test: {
    projects: [
      // Loaded once a worker: a file there leaves nothing behind for the next.
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: "whole", include: ALL, exclude: [...configDefaults.exclude, ...PURE] },
      },
    ],
    setupFiles: ["fixtures/fast-check-seed.ts"],
    // A busy machine takes its time; what hangs is found all the same.
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
