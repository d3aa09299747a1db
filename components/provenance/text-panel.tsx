"use client";

import { useEffect, useRef, useState } from "react";
import type { Locale, Span } from "@/lib/domain";
import type { SourceView } from "@/lib/views";
import type { SaidPlace } from "./describe-place";
import { FileLine } from "./file-line";
import { PlaceBack, PlaceSteps, PlaceWords } from "./place-bar";
import { PlaceExcerpt } from "./place-excerpt";
import type { SourcePanelWords } from "./source-panel";
import { SourceText } from "./source-text";
import { useFetched } from "./use-fetched";

type Props = {
  /** Addresses of the text and of the place in it, as data. */
  text: string | null;
  place: string | null;
  at: Span | null;
  report: string;
  words: SourcePanelWords;
  locale: Locale;
  onMove: (to: Span) => void;
};

/** A document's file, the place in it with what surrounds it, and its text, marked. */
export function TextPanel({ text, place, at, report, words, locale, onMove }: Props) {
  const source = useFetched<SourceView>(text);
  const placed = useFetched<SaidPlace>(place);
  const body = useRef<HTMLDivElement>(null);
  const view = source.data;
  // Until the next place of the same text has come the last one stays, and with it the focus.
  const [last, setLast] = useState<{ text: string | null; said: SaidPlace | null }>();
  if (placed.data && (placed.data !== last?.said || text !== last.text)) {
    setLast({ text, said: placed.data });
  }
  const waiting = place !== null && !placed.failed && last?.text === text;
  const said = placed.data ?? (waiting ? last.said : null);

  useEffect(() => {
    for (const mark of body.current?.querySelectorAll("[data-asked], [data-marked]") ?? []) {
      mark.scrollIntoView({ block: "center", inline: "center" });
    }
  }, [view, said, at]);

  return (
    <>
      {view && (
        <FileLine source={view} page={said?.place.page?.page} words={words} locale={locale} />
      )}
      <div className="flex items-start gap-3 border-b border-line px-5 pt-2 pb-3">
        <div className="min-w-0 flex-1 text-sm">
          {/* Always there, so that what comes into it is spoken. */}
          <div role="status">
            {source.failed && <p className="text-muted">{words.failed}</p>}
            {!view && !source.failed && <p className="text-muted">{words.loading}</p>}
            {said && <PlaceWords said={said.said} />}
            {view?.placeless && <p className="mt-2 text-xs text-muted">{words.placeless}</p>}
          </div>
          {said && <PlaceBack {...said} reportHref={report} />}
        </div>
        {said && <PlaceSteps place={said.place} words={words} onMove={onMove} />}
      </div>
      <div ref={body} className="source-parts">
        {said && <PlaceExcerpt {...said} reportHref={report} />}
        {view && (
          <div
            className="source-text flex-1 overflow-y-auto px-5 py-4"
            lang={view.report.script === "hant" ? "zh-Hant" : "zh-CN"}
            role="region"
            aria-label={words.text}
            // A region that scrolls must be reachable by keyboard.
            tabIndex={0}
          >
            <SourceText source={view} reportHref={report} asked={at} />
          </div>
        )}
      </div>
    </>
  );
}
