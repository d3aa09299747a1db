import { describePlace, type SaidPlace } from "@/components/provenance/describe-place";
import { getDatabase } from "@/db/client";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n";
import { readPlace } from "@/lib/queries";
import { parsePlace } from "@/lib/views";

type Context = { params: Promise<{ locale: string; report: string }> };

/** One place in a report's document as data, with the words for it: what the panel shows of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, report } = await params;
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const query = new URL(request.url).searchParams;
  const at = parsePlace(query.get("at"));
  const revision = query.has("revision") ? Number(query.get("revision")) : undefined;
  const place = at && readPlace(getDatabase(), decodeURIComponent(report), { at, revision });
  if (!place) {
    const error = { code: "not-found", message: "没有这个位置 / There is no such place" };
    return Response.json({ error }, { status: 404 });
  }
  return Response.json({ place, said: describePlace(place, locale) } satisfies SaidPlace);
}
