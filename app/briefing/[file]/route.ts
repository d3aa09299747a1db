/** A briefing as a file: /briefing/deck.<pptx|docx|pdf|xlsx|zip>?… with the query of its page. */
import { getDatabase } from "@/db/client";
import { errorResponse } from "@/lib/api/errors";
import { briefingHref, DECK_FORMATS, readBriefing, type Briefing } from "@/lib/briefing";
import { shortAddress } from "@/lib/charts";
import { isTable } from "@/lib/charts/tables";
import type { Locale } from "@/lib/domain";
import {
  briefingFileName,
  exportBriefing,
  MEDIA_TYPES,
  type BriefingDocument,
  type DocumentItem,
} from "@/lib/export";
import { DEFAULT_LOCALE, translator } from "@/lib/i18n";
import { drawItem } from "../../_briefing/draw-item";
import { siteOrigin } from "../../_site/site-origin";
import { cachedContent, contentKey } from "../../charts/content-cache";
import { contentDisposition } from "../../charts/content-disposition";

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
        as: item.as,
        title: item.title,
        takeaway: item.takeaway,
        link: `${origin}${isTable(spec) ? spec.href : shortAddress(spec)}`,
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
    return errorResponse("bad-parameter", "i: nothing that can be drawn");
  }
  const key = contentKey([format, document]);
  const tag = `"${key}"`;
  const headers = { ETag: tag, "Cache-Control": "private, no-cache" };
  if (request.headers.get("if-none-match")?.includes(tag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await cachedContent(key, () => exportBriefing(document, format));
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": contentDisposition(
        "attachment",
        briefingFileName(document, format),
        `briefing.${format}`,
      ),
    },
  });
}
