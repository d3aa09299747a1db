/** A deck is what PowerPoint itself would have written: masters, titles, notes, language, colours. */
import { describe, expect, it } from "vitest";
import { COLOR_ROLES, colorOf } from "@/lib/charts";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import type { Locale } from "@/lib/domain";
import { readText, unpack } from "../chart-part/zip";
import { exportBriefing } from "../export-briefing";
import { themeColor } from "./theme-colors";

const SHOWN = ["outcomes.four-cities", "compare-multiples.four-cities-years", "review.states"];

async function deck(locale: Locale) {
  const items = SHOWN.map((id, at) => {
    const item = GALLERY.find((each) => each.id === id);
    if (!item) throw new Error(id);
    const as = at === 2 ? ("table" as const) : ("chart" as const);
    return { spec: buildGalleryItem(item, locale), as, link: "https://example.org/c/x" };
  });
  const head = {
    title: "甲 A",
    locale,
    madeOn: "2026-07-09",
    link: "https://example.org/zh/briefing",
  };
  const parts = unpack(await exportBriefing({ ...head, items }, "pptx"));
  const text = (test: RegExp) =>
    [...parts.keys()].filter((name) => test.test(name)).map((name) => readText(parts, name));
  const slides = [...parts.keys()]
    .filter((name) => /^ppt\/slides\/[^/]+\.xml$/u.test(name))
    .sort((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]))
    .map((name) => readText(parts, name));
  return { items, parts, slides, text };
}

describe.each(["zh", "en"] as const)("a deck in %s", async (locale) => {
  const { items, parts, slides, text } = await deck(locale);

  it("has one title a slide, in the order of the items", () => {
    const titles = slides.map((slide) => {
      const shapes = slide.match(/<p:sp>.*?<\/p:sp>/gsu) ?? [];
      const held = shapes.filter((shape) => shape.includes('<p:ph type="title"/>'));
      expect(held).toHaveLength(1);
      return /<a:t>([^<]*)/u.exec(held[0] ?? "")?.[1];
    });
    expect(titles[0]).toBe("甲 A");
    const kept = titles.slice(1, -1).map((title) => title?.replace(/ ?[（(]\d\/\d[)）]$/u, ""));
    expect([...new Set(kept)]).toEqual(items.map(({ spec }) => spec.title));
  });

  it("holds titles and numbers in its master and layouts", () => {
    for (const [master] of [text(/^ppt\/slideMasters\/[^/]+\.xml$/u)]) {
      for (const kind of ["title", "body", "sldNum"]) expect(master).toContain(`type="${kind}"`);
    }
    const layouts = text(/^ppt\/slideLayouts\/[^/]+\.xml$/u);
    expect(layouts.filter((layout) => layout.includes('<p:ph type="title"/>'))).toHaveLength(2);
    for (const slide of slides.slice(1)) {
      expect(slide).toMatch(/<p:ph type="sldNum"[^>]*\/>.*<a:fld [^>]*type="slidenum">/su);
    }
  });

  it("gives each of its masters a theme of its own", () => {
    const themes = text(/^ppt\/(?:slide|notes)Masters\/_rels\//u).map(
      (list) => /theme\/theme\d+\.xml/u.exec(list)?.[0],
    );
    expect(themes).toHaveLength(2);
    expect(new Set(themes).size).toBe(2);
    const [presentation = ""] = text(/^ppt\/presentation\.xml$/u);
    expect(presentation.indexOf("notesMasterIdLst")).toBeLessThan(
      presentation.indexOf("sldIdLst>"),
    );
    expect(presentation).toContain('<p:notesSz cx="6858000" cy="9144000"/>');
  });

  it("sets the notes in paragraphs, with table and source", () => {
    const notes = text(/^ppt\/notesSlides\/[^/]+\.xml$/u);
    for (const page of notes) expect(page).not.toMatch(/<a:t>[^<]*\n/u);
    const sourced = notes.filter((page) => /<a:t>(?:来源：|Source: )/u.test(page));
    expect(sourced.length).toBeGreaterThanOrEqual(items.length);
  });

  it("says in which language it is written", () => {
    const [core = ""] = text(/^docProps\/core\.xml$/u);
    expect(core).toContain(`<dc:language>${locale === "zh" ? "zh-CN" : "en"}</dc:language>`);
    expect(core).not.toContain("PptxGenJS");
    for (const slide of slides) {
      const tags = new Set([...slide.matchAll(/ lang="([^"]+)"/gu)].map(([, tag]) => tag));
      expect([...tags]).toEqual([locale === "zh" ? "zh-CN" : "en-GB"]);
    }
    for (const chart of text(/^ppt\/charts\/[^/]+\.xml$/u))
      expect(chart).toContain(`<c:lang val="${locale === "zh" ? "zh-CN" : "en-GB"}"/>`);
  });

  it("is recoloured by a theme: cities, words and surfaces are the theme's", () => {
    const [theme = ""] = text(/^ppt\/theme\/theme1\.xml$/u);
    expect(theme).toContain(`<a:accent5><a:srgbClr val="0072B2"/></a:accent5>`);
    const fixed = [...slides, ...text(/^ppt\/charts\/[^/]+\.xml$/u)].flatMap((xml) =>
      [...xml.matchAll(/<a:srgbClr val="([^"]+)"/gu)].map(([, color]) => color),
    );
    for (const role of ["ink", "muted", "surface", "city.sanya", "city.haikou", "part.1"]) {
      expect(fixed).not.toContain(colorOf(role, "print").slice(1).toUpperCase());
    }
    expect(parts.has("ppt/theme/theme2.xml")).toBe(true);
  });
});

/** What PowerPoint makes of a theme colour and its bends: saturation and lightness, in order. */
function draw(xml: string, theme: string): number[] {
  const own = /srgbClr val="(\w{6})"/u.exec(xml)?.[1];
  const name = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
  const [, scheme = ""] = /schemeClr val="(\w+)"/u.exec(xml) ?? [];
  const slot = name[scheme as keyof typeof name] ?? scheme;
  const base =
    own ?? new RegExp(`<a:${slot}><a:srgbClr val="(\\w{6})"`, "u").exec(theme)?.[1] ?? "";
  const rgb = [0, 2, 4].map((at) => Number.parseInt(base.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)];
  let light = (most + least) / 2;
  const chroma = most - least;
  let saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  // The hue, as each channel's place between the least and the most.
  const places = rgb.map((part) => (chroma === 0 ? 0 : (part - least) / chroma));
  for (const [, kind, value] of xml.matchAll(/<a:(satMod|lumMod|lumOff) val="(\d+)"/gu)) {
    const share = Number(value) / 100_000;
    if (kind === "satMod") saturation = Math.min(1, saturation * share);
    else light = kind === "lumMod" ? light * share : light + share;
  }
  const span = saturation * (1 - Math.abs(2 * light - 1));
  return places.map((place) => (light - span / 2 + place * span) * 255);
}

describe("the colours of a theme", async () => {
  const { text } = await deck("zh");
  const [theme = ""] = text(/^ppt\/theme\/theme1\.xml$/u);

  it.each(COLOR_ROLES.filter((role) => !role.startsWith("on.")))("draw %s as it is", (role) => {
    const color = colorOf(role, "print").slice(1);
    const drawn = draw(themeColor(color), theme);
    [0, 2, 4].forEach((at, channel) => {
      const wanted = Number.parseInt(color.slice(at, at + 2), 16);
      expect(Math.abs((drawn[channel] ?? 0) - wanted)).toBeLessThanOrEqual(18.5);
    });
  });

  it("stand for all but a few of the roles", () => {
    const fixed = COLOR_ROLES.filter(
      (role) =>
        !role.startsWith("on.") && themeColor(colorOf(role, "print").slice(1)).includes("srgb"),
    );
    expect(fixed).toEqual(["series.1", "series.5", "series.6"]);
  });
});
