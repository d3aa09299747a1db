/**
 * The master of a deck and its layouts: placeholders for title, words and number, so that a slide's
 * title is a title to outlines, screen readers and whatever template it is moved to.
 */
import type PptxGenJS from "pptxgenjs";
import { readText, writeText, type Parts } from "../chart-part/zip";
import { SLIDE_FACE } from "./typefaces";

/** Layouts by the name their slides ask for, and the kind Office knows them as. */
export const LAYOUTS = { cover: "Cover", item: "Item" } as const;
const KINDS: Record<string, string> = { DEFAULT: "blank", Cover: "titleOnly", Item: "titleOnly" };

/** Names of the shapes that become placeholders. */
export const TITLE = "Title";
export const NUMBER = "Slide Number";

const EMU = 914_400;
type Place = { x: number; y: number; w: number; h: number };

export function defineLayouts(deck: PptxGenJS): void {
  for (const title of Object.values(LAYOUTS)) deck.defineSlideMaster({ title });
}

function transform({ x, y, w, h }: Place): string {
  const emu = (inches: number) => Math.round(inches * EMU);
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;
}

type Holder = { id: number; name: string; ph: string; place: Place; text: string };

function holderXml({ id, name, ph, place, text }: Holder): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${text}</p:txBody></p:sp>`;
}

const paragraph = (words: string, lang: string) =>
  `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${words}</a:t></a:r></a:p>`;
const number = (lang: string) =>
  `<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}" sz="900"/><a:t>‹#›</a:t></a:fld></a:p>`;

export type MasterPlaces = { title: Place; cover: Place; body: Place; number: Place };

const PROMPTS = {
  "zh-CN": { title: "单击编辑标题", body: "单击编辑文字" },
  en: { title: "Click to edit the title", body: "Click to edit the text" },
};

/** Title, words and number of the master; title and number of its layouts. */
function holders(
  places: MasterPlaces,
  lang: keyof typeof PROMPTS,
  of: "master" | "layout" | "cover",
) {
  const said = PROMPTS[lang];
  const title = { id: 2, name: "Title 1", ph: 'type="title"', text: paragraph(said.title, lang) };
  const body = {
    id: 3,
    name: "Text 2",
    ph: 'type="body" idx="1"',
    text: paragraph(said.body, lang),
  };
  const count = {
    id: 4,
    name: "Number 3",
    ph: 'type="sldNum" sz="quarter" idx="4"',
    text: number(lang),
  };
  return [
    holderXml({ ...title, place: of === "cover" ? places.cover : places.title }),
    of === "master" ? holderXml({ ...body, place: places.body }) : "",
    of === "cover" ? "" : holderXml({ ...count, place: places.number }),
  ].join("");
}

/** The master's own style of titles: as large and as dark as slides set them, flush left. */
function titleStyle(master: string): string {
  return master.replace(/<p:titleStyle>[\s\S]*?<\/p:titleStyle>/u, (style) =>
    style
      .replace('algn="ctr"', 'algn="l"')
      .replace(/<a:defRPr sz="4400"/u, '<a:defRPr sz="2400" b="1"'),
  );
}

/** Writes placeholders into the master and the layouts, and names the layouts' kinds. */
export function fillMasters(parts: Parts, places: MasterPlaces, lang: keyof typeof PROMPTS): void {
  for (const name of parts.keys()) {
    if (!/^ppt\/slide(?:Masters|Layouts)\/[^/]+\.xml$/u.test(name)) continue;
    const text = readText(parts, name);
    const layout = /<p:cSld name="([^"]*)"/u.exec(text)?.[1];
    const master = name.startsWith("ppt/slideMasters/");
    const kind = KINDS[layout ?? ""] ?? "blank";
    const own = layout === LAYOUTS.cover ? "cover" : master ? "master" : "layout";
    const filled = kind === "blank" && !master ? "" : holders(places, lang, own);
    const placed = text.replace("</p:spTree>", () => `${filled}</p:spTree>`);
    const named = placed.replace(/<p:sldLayout\b/u, `<p:sldLayout type="${kind}"`);
    writeText(parts, name, master ? titleStyle(named) : named);
  }
}

/** Turns the shapes named as title and number into placeholders; the number follows its slide. */
export function holdPlaces(slide: string): string {
  return slide.replaceAll(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/gu, (shape) => {
    const name = /<p:cNvPr id="\d+" name="([^"]*)"/u.exec(shape)?.[1];
    if (name !== TITLE && name !== NUMBER) return shape;
    const ph = name === TITLE ? 'type="title"' : 'type="sldNum" sz="quarter" idx="4"';
    const held = shape
      .replace(/<p:cNvSpPr\b[^>]*?\/>/u, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
      .replace(/<p:nvPr>\s*<\/p:nvPr>|<p:nvPr\s*\/>/u, `<p:nvPr><p:ph ${ph}/></p:nvPr>`);
    if (name === TITLE) return held;
    return held.replace(
      /<a:r>([\s\S]*?)<\/a:r>/u,
      '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">$1</a:fld>',
    );
  });
}

/** The faces of the theme, Latin and East-Asian, for what is written on a slide later. */
export function nameThemeFaces(theme: string): string {
  const { latin, eastAsian } = SLIDE_FACE;
  return theme.replaceAll(
    /(<a:(?:major|minor)Font>\s*)<a:latin\b[^>]*\/>\s*<a:ea\b[^>]*\/>/gu,
    `$1<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/>`,
  );
}
