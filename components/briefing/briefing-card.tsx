"use client";

import type { ReactNode } from "react";
import { BRIEFING_LIMITS, type BriefingItem } from "@/lib/briefing/briefing";
import type { Locale } from "@/lib/domain";
import { fillSlots } from "@/lib/i18n/fill-slots";
import type { DeskWords } from "./desk-words";
import { GrowingField } from "./growing-field";
import { today } from "./today";

/** What the server drew for an item. */
export type Card = {
  id: string;
  /** The chart's own title; why there is no chart, where there is none. */
  title: string;
  /** Null where there is nothing to draw: the item is a table. */
  chart: ReactNode | null;
  table: ReactNode;
  /** What has changed since it was put in, in words. */
  changed: { head: string; lines: string[] } | null;
  /** Stamp of today's values; null without a chart. */
  stamp: string | null;
};

type Props = {
  card: Card;
  item: BriefingItem;
  at: number;
  count: number;
  lang: string;
  locale: Locale;
  words: DeskWords;
  edit: (change: Partial<BriefingItem>) => void;
  move: (to: number) => void;
  remove: () => void;
};

function Tool({ label, mark, ...rest }: { label: string; mark: ReactNode } & ToolRest) {
  return (
    <button type="button" aria-label={label} title={label} className="page-tool" {...rest}>
      {mark}
    </button>
  );
}
type ToolRest = { disabled?: boolean; onClick: () => void; "data-tool"?: string };

const Arrow = ({ down = false }: { down?: boolean }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={down ? "M8 2v11M3 8.5 8 13.5l5-5" : "M8 14V3M3 7.5 8 2.5l5 5"}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    />
  </svg>
);

function Tools({ at, count, item, locale, words, edit, move, remove, card }: Omit<Props, "lang">) {
  const n = at + 1;
  const name = (word: "briefing.up" | "briefing.down" | "briefing.remove") =>
    fillSlots(words["briefing.ofPage"], { action: words[word], n }, locale);
  return (
    <div className="page-tools no-print">
      <Tool
        label={name("briefing.up")}
        mark={<Arrow />}
        data-tool="up"
        disabled={at === 0}
        onClick={() => move(at - 1)}
      />
      <Tool
        label={name("briefing.down")}
        mark={<Arrow down />}
        data-tool="down"
        disabled={at === count - 1}
        onClick={() => move(at + 1)}
      />
      {card.chart !== null && (
        <fieldset className="page-shape">
          <legend className="sr-only">{fillSlots(words["briefing.as"], { n }, locale)}</legend>
          {(["chart", "table"] as const).map((shape) => (
            <label key={shape}>
              <input
                type="radio"
                name={`as-${at}`}
                checked={item.as === shape}
                onChange={() => edit({ as: shape })}
                className="sr-only"
              />
              <span>{words[`briefing.as.${shape}`]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        className="page-remove"
        aria-label={name("briefing.remove")}
        data-tool="remove"
        onClick={remove}
      >
        {words["briefing.remove"]}
      </button>
    </div>
  );
}

/** One page of the briefing: its number, title and takeaway to write in, the chart, the tools. */
export function BriefingCard(props: Props) {
  const { card, item, at, lang, locale, words, edit } = props;
  const n = at + 1;
  const { changed, stamp } = card;
  return (
    <li
      id={`page-${n}`}
      className="briefing-page"
      data-card={card.id}
      aria-label={fillSlots(words["briefing.page"], { n }, locale)}
    >
      <p aria-hidden="true" className="page-number number">
        {n}
      </p>
      <div className="page-body">
        <div lang={lang}>
          <GrowingField
            label={fillSlots(words["briefing.itemTitle"], { n }, locale)}
            value={item.title || card.title}
            most={BRIEFING_LIMITS.title}
            className="page-title"
            onChange={(text) => edit({ title: text === card.title ? "" : text })}
          />
          <GrowingField
            label={fillSlots(words["briefing.takeaway"], { n }, locale)}
            value={item.takeaway}
            most={BRIEFING_LIMITS.takeaway}
            placeholder={words["briefing.takeaway.hint"]}
            className="page-takeaway"
            onChange={(takeaway) => edit({ takeaway })}
          />
        </div>
        <Tools {...props} />
        {changed && (
          <div className="page-changed">
            <p className="font-semibold text-caution">{changed.head}</p>
            <ul>
              {changed.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {stamp && (
              <button
                type="button"
                className="page-accept no-print"
                onClick={() => edit({ kept: { on: today(), stamp } })}
              >
                {words["briefing.changed.accept"]}
              </button>
            )}
          </div>
        )}
        <div lang={lang}>{item.as === "table" ? card.table : (card.chart ?? card.table)}</div>
      </div>
    </li>
  );
}
