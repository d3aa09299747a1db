/** Puts a fresh nonce and a strict Content-Security-Policy on every page. */
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/access/content-security";

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const embedded = /^\/(?:zh|en)\/embed(?:\/|$)|^\/embed(?:\/|$)/.test(request.nextUrl.pathname);
  const policy = contentSecurityPolicy({
    nonce,
    frameAncestors: embedded ? process.env.GONGKAI_FRAME_ANCESTORS || "'self'" : "'none'",
    development: process.env.NODE_ENV === "development",
    upgrade: process.env.GONGKAI_PUBLIC_URL?.startsWith("https:") ?? false,
  });
  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  // A layout is not told the query; the frame needs its language and theme before its page.
  if (embedded) headers.set("x-query", request.nextUrl.search);
  else headers.delete("x-query");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    {
      // Not for data, files and uploads: they get fixed headers (next.config.ts), and a proxy
      // would cut a body off at 10 MB without a word. Pages fetched ahead are shown later: they get
      // their policy too.
      source:
        "/((?!api$|api/|charts/[^/]+$|reports/[^/]+$|reports/[^/]+/original$|_next/|fonts/|healthz$|readyz$|favicon.ico$).*)",
    },
  ],
};
