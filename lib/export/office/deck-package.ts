/**
 * A deck's package as PowerPoint itself would write it: what the writer declares without a part,
 * puts in another order, shares or leaves out is mended here, since PowerPoint and WPS are strict
 * where others are not.
 */
import { addOverride } from "../chart-part/package-parts";
import { readText, writeText, type Parts } from "../chart-part/zip";
import { fillMasters, nameThemeFaces, holdPlaces, type MasterPlaces } from "./slide-masters";

const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Declares no part that is not there, and no extension nobody has. */
export function dropEmptyTypes(parts: Parts): void {
  const name = "[Content_Types].xml";
  const extensions = new Set([...parts.keys()].map((part) => part.split(".").at(-1) ?? ""));
  const types = readText(parts, name)
    .replaceAll(/<Override\b[^>]*\bPartName="\/([^"]+)"[^>]*\/>/gu, (entry, part: string) =>
      parts.has(part) ? entry : "",
    )
    .replaceAll(/<Default\b[^>]*\bExtension="([^"]+)"[^>]*\/>/gu, (entry, extension: string) =>
      extensions.has(extension) ? entry : "",
    );
  writeText(parts, name, types);
}

/** Every master has a theme to itself; PowerPoint mends a file where two share one. */
function ownNotesTheme(parts: Parts): void {
  const list = "ppt/notesMasters/_rels/notesMaster1.xml.rels";
  const theme = parts.get("ppt/theme/theme1.xml");
  if (!theme || !parts.has(list)) return;
  parts.set("ppt/theme/theme2.xml", theme);
  writeText(parts, list, readText(parts, list).replace("theme/theme1.xml", "theme/theme2.xml"));
  addOverride(parts, "/ppt/theme/theme2.xml", THEME_TYPE);
}

/** Masters before slides; notes pages are as tall as paper, not as wide as slides. */
function orderPresentation(parts: Parts): void {
  const name = "ppt/presentation.xml";
  const text = readText(parts, name);
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(text)?.[0] ?? "";
  const ordered = text
    .replace(notes, "")
    .replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz\b[^>]*\/>/u, '<p:notesSz cx="6858000" cy="9144000"/>');
  writeText(parts, name, ordered);
}

/** A paragraph says how it is set once, before its first run; PowerPoint refuses it said again. */
function oneLookAParagraph(slide: string): string {
  return slide.replaceAll(
    /(<\/a:(?:r|fld)>|<a:br\b[^>]*\/>)<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gsu,
    "$1",
  );
}

/** Lines of a notes page as paragraphs: in a run a line break is a mere space. */
function notesParagraphs(notes: string): string {
  return notes.replaceAll(
    /<a:p>(<a:r>(<a:rPr\b[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>)(<a:endParaRPr\b[^>]*\/>)?<\/a:p>/gu,
    (whole, _run: string, look: string, text: string) =>
      text.includes("\n")
        ? text
            .split(/\r?\n/u)
            .map((line) => (line ? `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>` : "<a:p/>"))
            .join("")
        : whole,
  );
}

function appXml(slides: number): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><TotalTime>0</TotalTime><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes><HiddenSlides>0</HiddenSlides><AppVersion>16.0000</AppVersion></Properties>`;
}

export type DeckHead = { lang: "zh-CN" | "en"; places: MasterPlaces };

/** Mends the whole package of a deck. */
export function mendDeck(parts: Parts, { lang, places }: DeckHead): void {
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+\.xml$/u.test(name));
  const notes = [...parts.keys()].filter((name) => /^ppt\/notesSlides\/[^/]+\.xml$/u.test(name));
  // Spelling is checked in the language a slide is written in, its Latin words in English.
  const spoken = lang === "en" ? 'lang="en-GB"' : 'lang="zh-CN" altLang="en-US"';
  const speak = (text: string) => text.replaceAll('lang="en-US"', spoken);
  for (const name of slides) {
    writeText(parts, name, holdPlaces(oneLookAParagraph(speak(readText(parts, name)))));
  }
  for (const name of notes) {
    writeText(parts, name, notesParagraphs(speak(readText(parts, name))));
  }
  const theme = "ppt/theme/theme1.xml";
  writeText(parts, theme, nameThemeFaces(readText(parts, theme)));
  ownNotesTheme(parts);
  fillMasters(parts, places, lang);
  orderPresentation(parts);
  writeText(parts, "docProps/app.xml", appXml(slides.length));
  dropEmptyTypes(parts);
}
