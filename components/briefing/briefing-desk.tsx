"use client";

import { Link } from "@/components/ui/link";
import { useEffect, useRef, useState } from "react";
import { briefingHref, deckAddress, readBriefingQuery } from "@/lib/briefing/address";
import { BRIEFING_LIMITS, type Briefing } from "@/lib/briefing/briefing";
import type { Locale } from "@/lib/domain";
import { fillSlots } from "@/lib/i18n/fill-slots";
import { BriefingCard, type Card } from "./briefing-card";
import { BriefingRail } from "./briefing-rail";
import type { DeskWords } from "./desk-words";
import { GrowingField } from "./growing-field";
import { useBriefing } from "./use-briefing";

type Props = { start: Briefing; cards: Card[]; locale: Locale; words: DeskWords };

/** The pages of a briefing to put in order, retitle and take away. */
export function BriefingDesk({ start, cards, locale, words }: Props) {
  const desk = useBriefing(
    start,
    cards.map(({ id }) => id),
    locale,
  );
  const { briefing, items, own, lost } = desk;
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  /** The tool to be focused again once its page stands in its new place. */
  const [follow, setFollow] = useState<{ id: string; tool: string } | null>(null);
  const restorer = useRef<HTMLButtonElement>(null);
  const lang = briefing.lang ?? locale;

  useEffect(() => {
    if (!follow) return;
    const page = list.current?.querySelector(`[data-card="${CSS.escape(follow.id)}"]`);
    const tool = (name: string) =>
      page?.querySelector<HTMLButtonElement>(`[data-tool="${name}"]:not(:disabled)`);
    const found = tool(follow.tool) ?? tool(follow.tool === "up" ? "down" : "up");
    (found ?? restorer.current)?.focus({ preventScroll: true });
    page?.scrollIntoView({ block: "nearest" });
  }, [follow]);

  function move(from: number, to: number) {
    const entry = items[from];
    if (!entry) return;
    desk.move(from, to);
    setFollow({ id: entry.id, tool: to < from ? "up" : "down" });
    setSaid(fillSlots(words["briefing.moved"], { n: to + 1, all: items.length }, locale));
  }

  /** The focus goes to the page that takes its place; to “put back” once there is none. */
  function remove(at: number) {
    desk.remove(at);
    setFollow({ id: (items[at + 1] ?? items[at - 1])?.id ?? "", tool: "remove" });
  }

  function restore() {
    desk.restore();
    if (lost) setFollow({ id: lost.entry.id, tool: "remove" });
  }

  const cardOf = (id: string) => cards.find((card) => card.id === id);
  // A page that cannot be drawn has no stamp: a file leaves it out, and of none there is no file.
  const drawn = items.some(({ id }) => cardOf(id)?.stamp);
  const nameOf = (id: string, title: string) => title || (cardOf(id)?.title ?? "");
  return (
    <>
      {!own && (
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 bg-accent-wash px-4 py-3">
          <p className="max-w-prose flex-1">
            {fillSlots(
              words["briefing.visiting"],
              { n: readBriefingQuery(desk.ownQuery).items.length },
              locale,
            )}
          </p>
          <button type="button" className="button" onClick={desk.adopt}>
            {words["briefing.adopt"]}
          </button>
          {/* Loaded anew: this page keeps what it was opened with. */}
          <a href={briefingHref(locale, readBriefingQuery(desk.ownQuery))}>
            {words["briefing.own"]}
          </a>
        </div>
      )}
      <noscript>
        <p className="mt-6 text-muted">{words["briefing.noScript"]}</p>
      </noscript>
      <div className="briefing-desk">
        <BriefingRail
          files={drawn ? (format) => deckAddress(locale, briefing, format) : null}
          languages={(["zh", "en"] as const).map((each) => ({
            lang: each,
            href: briefingHref(locale, { ...briefing, lang: each }),
            chosen: each === lang,
          }))}
          length={briefingHref(locale, briefing).length}
          locale={locale}
          words={words}
        >
          <Link href={`/${locale}/briefing`} onClick={desk.clear} className="text-muted">
            {words["briefing.clear"]}
          </Link>
        </BriefingRail>
        <div className="min-w-0">
          <div lang={lang}>
            <GrowingField
              label={words["briefing.deckTitle"]}
              value={briefing.title}
              most={BRIEFING_LIMITS.title}
              placeholder={words["briefing.deckTitle.none"]}
              className="deck-title"
              onChange={desk.setTitle}
            />
          </div>
          <p role="status" className="min-h-6 text-sm text-muted">
            {lost ? (
              <>
                {fillSlots(
                  words["briefing.removed"],
                  { title: nameOf(lost.entry.id, lost.entry.item.title) },
                  locale,
                )}{" "}
                <button
                  ref={restorer}
                  type="button"
                  className="text-accent underline"
                  onClick={restore}
                >
                  {words["briefing.restore"]}
                </button>
              </>
            ) : (
              said
            )}
          </p>
          <ol ref={list} aria-label={words["briefing.pages"]} className="briefing-pages">
            {items.map(({ id, item }, at) => {
              const card = cardOf(id);
              return (
                card && (
                  <BriefingCard
                    key={id}
                    card={card}
                    item={item}
                    at={at}
                    count={items.length}
                    lang={lang}
                    locale={locale}
                    words={words}
                    edit={(change) => desk.edit(id, change)}
                    move={(to) => move(at, to)}
                    remove={() => remove(at)}
                  />
                )
              );
            })}
          </ol>
        </div>
      </div>
    </>
  );
}
