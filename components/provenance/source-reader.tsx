"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import dynamic from "next/dynamic";
import type { Locale, Span } from "@/lib/domain";
import { movedTo, readSourceAddress, type SourceAddress } from "./source-address";
import type { SourcePanelWords } from "./source-panel";

const SourcePanel = dynamic(() => import("./source-panel").then((module) => module.SourcePanel));

/** `times` counts the numbers followed: each brings the focus into the panel. */
export type OpenedSource = SourceAddress & { href: string; times: number };

/** Shows on the page which number the source beside it belongs to. */
function markOrigin(link: Element | null) {
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  link?.closest("td[id], tr[id]")?.setAttribute("data-lit", "");
}

/**
 * Opens the source beside the page whenever a number is followed, on any page. Without script, or
 * with a modifier key, the same link leads to the source page.
 */
export function SourceReader({ words, locale }: { words: SourcePanelWords; locale: Locale }) {
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
      setOpened((before) => ({ ...address, href, times: (before?.times ?? 0) + 1 }));
    }
    // Before Next's own links hear of it.
    document.addEventListener("click", follow, { capture: true });
    return () => document.removeEventListener("click", follow, { capture: true });
  }, []);

  // The page makes room for the panel: the number stays in sight beside or above it.
  const times = opened?.times;
  useEffect(() => {
    if (times) from.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [times]);

  // The same function at each drawing: the panel listens for Escape with it.
  const close = useCallback(() => {
    setOpened(null);
    markOrigin(null);
    from.current?.focus();
  }, []);
  const move = useCallback((at: Span) => {
    setOpened((before) => before && { ...before, at, href: movedTo(before, at) });
  }, []);

  if (!opened) return null;
  return (
    <SourcePanel opened={opened} words={words} locale={locale} onMove={move} onClose={close} />
  );
}
