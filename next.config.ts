import type { NextConfig } from "next";
import {
  COMMON_HEADERS,
  DATA_POLICY,
  FILE_POLICY,
  LOST_POLICY,
} from "./lib/access/content-security";
import { digestSources } from "./scripts/build-stamp.mjs";
import { markFirstScripts } from "./scripts/compile-hints";
import { compressStatic } from "./scripts/compress-static";

const asHeaders = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  // A second build or a test server beside a running one takes its own folder.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Another program draws other files of the same numbers: what is remembered names its program.
  env: { GONGKAI_PROGRAM: digestSources().slice(0, 12) },
  serverExternalPackages: ["@resvg/resvg-js", "better-sqlite3", "pdfjs-dist"],
  poweredByHeader: false,
  // `npm test` checks the types by themselves; a reader's `npm start` need not wait for them.
  typescript: { ignoreBuildErrors: true },
  compiler: {
    runAfterProductionCompile: async ({ distDir }) => {
      await markFirstScripts(distDir);
      await compressStatic(distDir);
    },
  },
  // Pages get their Content-Security-Policy, with its nonce, from proxy.ts.
  headers: async () => [
    { source: "/:path*", headers: asHeaders(COMMON_HEADERS) },
    // An original file brings a policy of its own: app/reports/[file]/original.
    ...["/api", "/api/:path*", "/reports/:file", "/healthz", "/readyz"].map((source) => ({
      source,
      headers: asHeaders({ "Content-Security-Policy": DATA_POLICY }),
    })),
    ...["/_next/:path*", "/fonts/:path*"].map((source) => ({
      source,
      headers: asHeaders({ "Content-Security-Policy": LOST_POLICY }),
    })),
    {
      source: "/charts/:path*",
      headers: asHeaders({ "Content-Security-Policy": FILE_POLICY }),
    },
  ],
};

export default config;
