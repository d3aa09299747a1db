"use client";

import { useEffect, useRef } from "react";
import { usePathname } from "next/navigation";
import type { Locale, Span } from "@/lib/domain";
import { CitedPanel } from "./cited-panel";
import type { CitedWords } from "./cited-words";
import { lightUp } from "./light-up";
import { dataAddresses } from "./source-address";
import type { OpenedSource } from "./source-reader";
import { TextPanel } from "./text-panel";

export type SourcePanelWords = {
  title: string;
  close: string;
  open: string;
  loading: string;
  failed: string;
  text: string;
  readAt: string;
  original: string;
  previous: string;
  next: string;
  placeless: string;
  cited: CitedWords;
};

type Props = {
  opened: OpenedSource;
  words: SourcePanelWords;
  locale: Locale;
  onMove: (to: Span) => void;
  onClose: () => void;
};

/** The source beside the page: scrolled to the place, marked, with file and checksum. */
export function SourcePanel({ opened, words, locale, onMove, onClose }: Props) {
  const pathname = usePathname();
  const panel = useRef<HTMLElement>(null);
  const addresses = dataAddresses(opened);

  // Another number was followed; moving within the source leaves the focus where it is.
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, [opened.times]);

  useEffect(() => {
    function leave(event: KeyboardEvent) {
      if (event.key === "Escape") onClose();
    }
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [onClose]);

  /** A place in the source leads back: on its own report page the cell lights up where it is. */
  function followPlace(event: React.MouseEvent) {
    const link = (event.target as Element).closest("a.place");
    const [page, anchor] = (link?.getAttribute("href") ?? "").split("#");
    if (!anchor || page !== pathname) return;
    if (lightUp(decodeURIComponent(anchor))) event.preventDefault();
  }

  const common = { words, locale, report: opened.report };
  return (
    // The handler only lends the links inside a shorter way; keyboards press the links themselves.

    <aside
      ref={panel}
      className="source-panel outline-none"
      aria-label={words.title}
      tabIndex={-1}
      onClick={followPlace}
    >
      <div className="flex items-center gap-3 px-5 pt-2">
        <p className="flex-1 font-heading text-lg leading-snug font-bold">{words.title}</p>
        <a href={opened.href} data-own-page="" className="py-2 text-sm whitespace-nowrap">
          {words.open}
        </a>
        <button
          type="button"
          onClick={onClose}
          aria-label={words.close}
          className="grid size-10 place-items-center text-2xl leading-none text-muted hover:text-ink"
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {addresses.cited ? (
        <CitedPanel address={addresses.cited} {...common} />
      ) : (
        <TextPanel
          text={addresses.text}
          place={addresses.place}
          at={opened.at}
          onMove={onMove}
          {...common}
        />
      )}
    </aside>
  );
}
