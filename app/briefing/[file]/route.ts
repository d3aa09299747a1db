/** A briefing as a file: /briefing/deck.<pptx|docx|pdf|xlsx|zip>?… with the query of its page. */
import { getDatabase } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
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
import { type AskedFile, fileRoute } from "../../_files/answer-file";
import { siteOrigin } from "../../_site/site-origin";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

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

function findDeck(request: Request, file: string): AskedFile {
  const [name, extension] = file.split(".");
  const format = DECK_FORMATS.find((each) => each === extension);
  if (name !== "deck" || !format) {
    throw new ApiError("not-found", DECK_FORMATS.map((each) => `deck.${each}`).join(", "));
  }
  const document = readDocument(request);
  if (document.items.length === 0) {
    throw new ApiError("bad-parameter", {
      zh: "i：没有能画的图表",
      en: "i: nothing that can be drawn",
    });
  }
  return {
    parts: [format, document],
    mediaType: MEDIA_TYPES[format],
    kind: "attachment",
    name: briefingFileName(document, format),
    plainName: `briefing.${format}`,
    personal: true,
    make: () => exportBriefing(document, format),
  };
}

export const GET = fileRoute(findDeck);
