/** The short address of a chart, as it is printed on pictures: leads to the chart's own page. */
import { getDatabase } from "@/db/client";
import { errorResponse } from "@/lib/api/errors";
import { chartQuery, readShortCode } from "@/lib/charts";
import { preferredLocale } from "@/lib/i18n";
import { readAgencySlugs } from "@/lib/queries";
import { typedCode } from "./typed-code";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** A person who mistyped a code gets the site's own page for what is not there; a program the error. */
function unknownCode(request: Request, typed: string): Response {
  const { headers } = request;
  if (!headers.get("accept")?.includes("text/html"))
    return errorResponse("not-found", typed.slice(0, 80));
  const locale = preferredLocale(headers.get("accept-language"));
  return new Response(null, {
    status: 302,
    headers: {
      Location: `/${locale}/c/${encodeURIComponent(typed)}`,
      Vary: "Accept, Accept-Language",
    },
  });
}

export async function GET(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const { code } = await params;
  const typed = typedCode(code);
  const found = readShortCode(typed, readAgencySlugs(getDatabase()));
  if (!found) return unknownCode(request, typed);
  // Relative: behind a proxy this process does not know the name it is reached by.
  return new Response(null, {
    status: 302,
    headers: {
      Location: `/embed/${found.id}?${chartQuery(found)}`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
