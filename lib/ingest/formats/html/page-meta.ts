/** What a page's head states about itself: the meta elements government sites are required to fill. */
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { ReadDocument } from "@/lib/ingest/read-document";

type Stated = Pick<ReadDocument, "statedTitle" | "statedMeta">;

/** Elements looked at: heads are short, and broken pages spill meta elements into the body. */
const MOST = 5_000;

export function readPageMeta(document: Tree.Document): Stated {
  const meta = new Map<string, string>();
  let title: string | null = null;
  let seen = 0;
  const stack: Tree.ChildNode[] = [...document.childNodes].reverse();
  for (let node = stack.pop(); node && seen < MOST; node = stack.pop(), seen += 1) {
    if (!("tagName" in node)) continue;
    if (node.tagName === "meta") {
      const name = attribute(node, "name") ?? attribute(node, "property");
      const content = attribute(node, "content")?.trim();
      if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
    } else if (node.tagName === "title") {
      title ??= node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
    }
    const { childNodes } = node;
    for (let i = Math.min(childNodes.length, MOST) - 1; i >= 0; i -= 1) {
      const child = childNodes[i];
      if (child) stack.push(child);
    }
  }
  const statedTitle = collapse(meta.get("articletitle") ?? meta.get("og:title") ?? title ?? "");
  const publishedOn = toIsoDate(meta.get("pubdate") ?? meta.get("article:published_time") ?? "");
  const publisher = meta.get("contentsource") ?? meta.get("sitename") ?? meta.get("author");
  return {
    statedTitle: statedTitle || null,
    statedMeta: {
      ...(publishedOn ? { publishedOn } : {}),
      ...(publisher ? { publisher: collapse(publisher) } : {}),
    },
  };
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 1000);
}

/** "2022-01-20 09:30:00", "2022/1/20" or "2022年1月20日" as 2022-01-20; null for anything else. */
export function toIsoDate(stated: string): string | null {
  const found = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(stated);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
