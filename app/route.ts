import { preferredLocale } from "@/lib/i18n";

/** The bare address leads to the reader's language. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: "accept-language" },
  });
}
