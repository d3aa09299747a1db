/**
 * A page's own style sheets → the classes and ids they hide. Only plain rules are understood
 * (`.a`, `#b`, `td.c`, lists of them), and only what a style attribute would hide: a rule that
 * depends on the medium or on what stands around says nothing of an element alone.
 */
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isHiding } from "./elements";

/** Style sheets longer than this are a site's, not a page's. */
const LONGEST = 256 * 1024;
const SELECTOR = /^([a-z][a-z0-9]*)?([.#])([\w\u00a0-\uffff-]{1,100})$/i;
const ANY = "*";

/** Whether a page's style sheets hide an element, by its class or id. */
export type HidingRules = (element: Tree.Element) => boolean;

const NONE: HidingRules = () => false;

export function collectHidingRules(document: Tree.Document): HidingRules {
  /** An element's name or `*`, `.` or `#`, and the class or id. */
  const hidden = new Set<string>();
  for (const sheet of styleSheets(document)) {
    for (const { selectors, body } of plainRules(sheet.slice(0, LONGEST))) {
      if (!isHiding(body)) continue;
      for (const selector of selectors.split(",")) {
        const [, element = ANY, kind, name] = SELECTOR.exec(selector.trim()) ?? [];
        if (name) hidden.add(`${element.toLowerCase()}${kind}${name}`);
      }
    }
  }
  if (hidden.size === 0) return NONE;
  const holds = (element: string, mark: string) =>
    hidden.has(element + mark) || hidden.has(ANY + mark);
  return ({ tagName, attrs }) =>
    attrs.some(({ name, value }) =>
      name === "class"
        ? value.split(/\s+/).some((one) => holds(tagName, `.${one}`))
        : name === "id" && holds(tagName, `#${value}`),
    );
}

type Rule = { selectors: string; body: string };

/** The rules that hold for every medium. A single pass: pages may be made to be slow. */
function plainRules(sheet: string): Rule[] {
  const text = withoutComments(sheet);
  const rules: Rule[] = [];
  let depth = 0;
  let from = 0;
  let selectors = "";
  for (const { index, 0: brace } of text.matchAll(/[{};]/g)) {
    if (brace === "{") {
      if (depth === 0) selectors = text.slice(from, index).trim();
      depth += 1;
      if (depth === 1) from = index + 1;
    } else if (brace === "}") {
      if (depth === 1 && !selectors.startsWith("@")) {
        rules.push({ selectors, body: text.slice(from, index) });
      }
      depth = Math.max(0, depth - 1);
      if (depth === 0) from = index + 1;
      // `@import …;` ends without a block.
    } else if (depth === 0) from = index + 1;
  }
  return rules;
}

function withoutComments(sheet: string): string {
  let text = "";
  let at = 0;
  for (let open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", at)) {
    text += sheet.slice(at, open);
    const close = sheet.indexOf("*/", open + 2);
    if (close < 0) return text;
    at = close + 2;
  }
  return text + sheet.slice(at).replaceAll("<!--", " ").replaceAll("-->", " ");
}

/** Style elements in the head and at the top of the body, where editors put them. */
function styleSheets(document: Tree.Document): string[] {
  const found: string[] = [];
  const waiting: Tree.ParentNode[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      if (child.tagName === "style") found.push(textOf(child));
      else if (HOLDS_SHEETS.has(child.tagName)) waiting.push(child);
    }
  }
  return found;
}

const HOLDS_SHEETS = new Set(["html", "head", "body", "div", "article", "section", "main", "form"]);

function textOf(element: Tree.Element): string {
  return element.childNodes.map((one) => ("value" in one ? one.value : "")).join("");
}
