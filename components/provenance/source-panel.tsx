"use client";

import { useEffect, useRef } from "react";
import { usePathname } from "next/navigation";
import { lightUp } from "./light-up";
import type { OpenedSource } from "./source-reader";
import { SourceText } from "./source-text";
import { useSource } from "./use-source";

export type SourcePanelWords = {
  title: string;
  close: string;
  open: string;
  loading: string;
  failed: string;
  text: string;
};

type Props = { opened: OpenedSource; words: SourcePanelWords; onClose: () => void };

/** The source beside the page: scrolled to the place, marked, with file and checksum. */
export function SourcePanel({ opened, words, onClose }: Props) {
  const { view, failed } = useSource(opened.data);
  const pathname = usePathname();
  const panel = useRef<HTMLElement>(null);
  const { at } = opened;

  useEffect(() => {
    const marked = panel.current?.querySelector<HTMLElement>("[data-asked]");
    marked?.scrollIntoView({ block: "center" });
    panel.current?.focus({ preventScroll: true });
  }, [view, at]);

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
    if (lightUp(anchor)) event.preventDefault();
  }

  const asked = view && at ? view.text.slice(at.start, at.end) : null;
  return (
    <aside ref={panel} className="source-panel outline-none" aria-label={words.title} tabIndex={-1}>
      <div className="flex items-start gap-3 border-b border-line px-5 py-3">
        <div className="min-w-0 flex-1">
          <p className="font-heading text-lg leading-snug font-bold">{words.title}</p>
          {view && (
            <p className="text-xs break-all text-muted">
              {view.revision.fileName}
              <span className="ms-2 font-mono" title={view.revision.sha256}>
                {view.revision.sha256.slice(0, 12)}
              </span>
            </p>
          )}
        </div>
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
      <p role="status" className={asked ? "sr-only" : "px-5 py-3 text-sm text-muted empty:hidden"}>
        {failed ? words.failed : view ? (asked ?? "") : words.loading}
      </p>
      {view && (
        // The handler only lends the links inside a shorter way; keyboards press the links themselves.
        <div
          className="source-text flex-1 overflow-y-auto px-5 py-4"
          role="region"
          aria-label={words.text}
          // A region that scrolls must be reachable by keyboard.
          tabIndex={0}
          onClick={followPlace}
        >
          <SourceText source={view} reportHref={opened.report} asked={at} />
        </div>
      )}
    </aside>
  );
}
