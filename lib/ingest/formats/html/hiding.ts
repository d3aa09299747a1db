/**
 * What of a page is hidden: what attributes or its own style sheets hide, unless that is the page
 * itself, which a script was to show.
 */
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isHidden, SKIPPED } from "./elements";
import { collectHidingRules } from "./style-sheet";

/** Of a page's characters: an element with more than this share of them is the page. */
const THE_PAGE = 3 / 4;

export type Hiding = {
  hides: (element: Tree.Element) => boolean;
  /** Whether an element was met that is hidden and read all the same. */
  opened: () => boolean;
};

export function judgeHiding(document: Tree.Document): Hiding {
  const byRule = collectHidingRules(document);
  let lengths: Map<Tree.Node, number> | null = null;
  let opened = false;
  const isThePage = (element: Tree.Element) => {
    lengths ??= measureText(document);
    const all = lengths.get(document) ?? 0;
    return all > 0 && (lengths.get(element) ?? 0) > all * THE_PAGE;
  };
  const hides = (element: Tree.Element) => {
    if (!isHidden(element.attrs) && !byRule(element)) return false;
    if (SKIPPED.has(element.tagName) || !isThePage(element)) return true;
    opened = true;
    return false;
  };
  return { hides, opened: () => opened };
}

/** Every node that holds others → the characters in it that are not white space, scripts left out. */
function measureText(document: Tree.Document): Map<Tree.Node, number> {
  const lengths = new Map<Tree.Node, number>();
  const order: { node: Tree.ParentNode; parent: Tree.ParentNode | null }[] = [];
  const waiting: typeof order = [{ node: document, parent: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    order.push(next);
    let own = 0;
    for (const child of node.childNodes) {
      if (child.nodeName === "#text") own += countInk((child as Tree.TextNode).value);
      else if ("tagName" in child && !SKIPPED.has(child.tagName)) {
        waiting.push({ node: child, parent: node });
      }
    }
    lengths.set(node, own);
  }
  // Children stand behind their parents: from the end, each is whole before it is added.
  for (const { node, parent } of order.reverse()) {
    if (parent) lengths.set(parent, (lengths.get(parent) ?? 0) + (lengths.get(node) ?? 0));
  }
  return lengths;
}

function countInk(text: string): number {
  return text.replace(/\s+/g, "").length;
}
