import type { NextConfig } from "next";

const config: NextConfig = {
  // A second build or a test server beside a running one takes its own folder.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  serverExternalPackages: ["@resvg/resvg-js", "better-sqlite3"],
  poweredByHeader: false,
};

export default config;
