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
    setupFiles: ["fixtures/fast-check-seed.ts"],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
