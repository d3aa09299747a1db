"use client";

import { useEffect, useRef, useState } from "react";
import dynamic from "next/dynamic";
import { readSourceAddress, type SourceAddress } from "./source-address";
import type { SourcePanelWords } from "./source-panel";

const SourcePanel = dynamic(() => import("./source-panel").then((module) => module.SourcePanel));

export type OpenedSource = SourceAddress & { href: string };

/** Shows on the page which number the source beside it belongs to. */
function markOrigin(link: Element | null) {
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  link?.closest("td[id], .figure-row")?.setAttribute("data-lit", "");
}

/**
 * Opens the source beside the page whenever a number is followed, on any page. Without script, or
 * with a modifier key, the same link leads to the source page.
 */
export function SourceReader({ words }: { words: SourcePanelWords }) {
  const [opened, setOpened] = useState<OpenedSource | null>(null);
  const from = useRef<HTMLElement | null>(null);

  useEffect(() => {
    function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const link = target?.closest<HTMLAnchorElement | SVGAElement>("a[href]");
      const href = link?.getAttribute("href");
      if (!link || !href || link.hasAttribute("data-own-page")) return;
      const address = readSourceAddress(href, location.href);
      if (!address || readSourceAddress(location.href, location.href)) return;
      event.preventDefault();
      event.stopPropagation();
      from.current = link as HTMLElement;
      markOrigin(link);
      setOpened({ ...address, href });
    }
    // Before Next's own links hear of it.
    document.addEventListener("click", follow, { capture: true });
    return () => document.removeEventListener("click", follow, { capture: true });
  }, []);

  if (!opened) return null;
  return (
    <SourcePanel
      opened={opened}
      words={words}
      onClose={() => {
        setOpened(null);
        markOrigin(null);
        from.current?.focus();
      }}
    />
  );
}
