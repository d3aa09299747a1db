import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": path.resolve(import.meta.dirname),
      "server-only": path.resolve(import.meta.dirname, "fixtures/server-only.ts"),
    },
  },
  test: {
    include: [
      "lib/**/*.test.{ts,tsx}",
      "db/**/*.test.ts",
      "app/**/*.test.{ts,tsx}",
      "components/**/*.test.{ts,tsx}",
      "scripts/**/*.test.ts",
      "fixtures/**/*.test.ts",
    ],
    // Loaded once a worker: loading everything anew for each file cost a quarter of the time. A
    // file puts back what it changes of the process.
    isolate: false,
    setupFiles: ["fixtures/fast-check-seed.ts"],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
