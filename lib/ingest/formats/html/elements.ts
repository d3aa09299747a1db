/** What each HTML element means to a reader of text. */
import { remember } from "../../document/remember";

/** Nothing inside is shown, or nothing inside is the page's own text. */
export const SKIPPED = new Set(
  [
    "head script style noscript template iframe frame frameset object embed applet svg math canvas",
    "audio video select option optgroup datalist textarea input button rp rt colgroup col",
    // Struck out: what the issuer took back, or the figure that stood there before.
    "del s strike",
  ]
    .join(" ")
    .split(" "),
);

/** Begin and end a line. */
export const BLOCKS = new Set(
  [
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption",
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p",
    "plaintext pre search section summary ul xmp caption",
  ]
    .join(" ")
    .split(" "),
);

/** Keep what stands inside apart from what stands around. */
export const SECTIONS = new Set(
  "article aside footer header main nav section form dialog".split(" "),
);

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:collapse|hidden)|(?:left|top)\s*:\s*-\d{3,}px|text-decoration(?:-line)?\s*:[^;]*line-through|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|$|!)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\))/i;

/** Whether declarations of a style hide what they hold for. */
export const isHiding = remember((style) => HIDING.test(style.slice(0, 4096)));

/** Names that style sheets of every site give to words for those who listen to a page. */
const HEARD_ONLY = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

type Attribute = { name: string; value: string };

/** Whether an element is not shown, or shown struck out, as far as the element itself says so. */
export function isHidden(attributes: Attribute[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "style" && isHiding(value)) ||
      (name === "class" && HEARD_ONLY.test(value)),
  );
}

export type TablePart = "table" | "row" | "cell";

const PARTS: Record<string, TablePart> = { table: "table", tr: "row", td: "cell", th: "cell" };
const ROLES: Record<string, TablePart> = {
  ...{ table: "table", grid: "table", row: "row" },
  ...{ cell: "cell", gridcell: "cell", columnheader: "cell", rowheader: "cell" },
};
const DISPLAY = /(?:^|;)\s*display\s*:\s*(?:inline-)?table(-row|-cell)?\s*(?:;|$|!)/i;

/** What part of a table an element is: by its name, or as it says in its role or its style. */
export function tablePart(tagName: string, attributes: Attribute[]): TablePart | null {
  const own = PARTS[tagName];
  if (own) return own;
  for (const { name, value } of attributes) {
    if (name === "role" && Object.hasOwn(ROLES, value)) return ROLES[value] ?? null;
    const display = name === "style" ? DISPLAY.exec(value.slice(0, 4096)) : null;
    if (display) return ((display[1] ?? "-table").slice(1).toLowerCase() as TablePart) ?? null;
  }
  return null;
}

/** A picture that is only there to keep a distance. */
export function isSpacer(attributes: Attribute[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      ((name === "width" || name === "height") && /^\s*[0-3](?:px)?\s*$/.test(value)) ||
      (name === "src" && /(?:spacer|blank|space|transparent|pixel)\.\w{2,5}$/i.test(value)),
  );
}

/** rowspan or colspan; 1 unless a number is stated. */
export function spanOf(attributes: Attribute[], name: "rowspan" | "colspan"): number {
  const stated = attributes.find((attribute) => attribute.name === name)?.value;
  const span = /^\s*\+?(\d{1,6})/.exec(stated ?? "")?.[1];
  return span === undefined ? 1 : Number(span);
}

const RAISING = /vertical-align\s*:\s*(?:super|sub|text-top)|mso-text-raise\s*:\s*[1-9]/i;
const raises = remember((style) => RAISING.test(style.slice(0, 4096)));

/** Whether an element within a line stands above or below it, as marks of notes do. */
export function isRaised(tagName: string, attributes: Attribute[]): boolean {
  if (tagName === "sup" || tagName === "sub") return true;
  if (tagName !== "span" && tagName !== "font" && tagName !== "a") return false;
  return attributes.some(({ name, value }) => name === "style" && raises(value));
}
