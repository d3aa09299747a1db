/** A briefing as a file: /briefing/deck.<pptx|docx|pdf|xlsx|zip>?… with the query of its page. */
import { createHash } from "node:crypto";
import { getDatabase } from "@/db/client";
import { errorResponse } from "@/lib/api/errors";
import { briefingHref, DECK_FORMATS, readBriefing, type Briefing } from "@/lib/briefing";
import { chartQuery } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { exportBriefing, type BriefingDocument, type DocumentItem } from "@/lib/export";
import { DEFAULT_LOCALE, translator } from "@/lib/i18n";
import { drawItem } from "../../_briefing/draw-item";
import { siteOrigin } from "../../_site/site-origin";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

type Context = { params: Promise<{ file: string }> };

/** Items that cannot be drawn are left out; the page of the briefing says which and why. */
function readItems(briefing: Briefing, locale: Locale, origin: string): DocumentItem[] {
  const db = getDatabase();
  return briefing.items.flatMap((item) => {
    const { spec } = drawItem(db, item, locale);
    if (!spec) return [];
    return [
      {
        spec,
        title: item.title,
        takeaway: item.takeaway,
        link: `${origin}/embed/${spec.id}?${chartQuery(spec)}`,
      },
    ];
  });
}

function readDocument(request: Request): BriefingDocument {
  const url = new URL(request.url);
  const { unread: _, ...briefing } = readBriefing(url.searchParams);
  const locale = briefing.lang ?? DEFAULT_LOCALE;
  const t = translator(locale);
  const origin = siteOrigin(request.headers);
  return {
    title: briefing.title || t("briefing.deckTitle.none"),
    subtitle: t("site.name"),
    locale,
    madeOn: new Date().toISOString().slice(0, 10),
    link: `${origin}${briefingHref(locale, { ...briefing, lang: null })}`,
    items: readItems(briefing, locale, origin),
  };
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [name, extension] = (await params).file.split(".");
  const format = DECK_FORMATS.find((each) => each === extension);
  if (name !== "deck" || !format) {
    return errorResponse("not-found", DECK_FORMATS.map((each) => `deck.${each}`).join(", "));
  }
  const document = readDocument(request);
  if (document.items.length === 0) {
    return errorResponse("bad-parameter", "i: no chart that can be drawn");
  }
  const { bytes, mediaType, fileName } = await exportBriefing(document, format);
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
  const headers = { ETag: tag, "Cache-Control": "private, no-cache" };
  if (request.headers.get("if-none-match")?.includes(tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="briefing.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
  });
}
