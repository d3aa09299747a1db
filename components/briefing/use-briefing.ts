"use client";

import { useEffect, useRef, useState } from "react";
import { briefingHref, briefingQuery } from "@/lib/briefing/address";
import { EMPTY_BRIEFING, type Briefing, type BriefingItem } from "@/lib/briefing/briefing";
import type { Locale } from "@/lib/domain";
import { useBasket, writeBasket } from "./basket-store";

/** An item with the name of the card the server drew for it. */
export type DeskItem = { id: string; item: BriefingItem };

/** Typing settles before the address is rewritten: browsers limit how often that may be done. */
const PAUSE = 300;

/**
 * The briefing being put in order. Its address follows every change, and so does the copy kept in
 * this browser — unless the reader came by somebody else's address, which leaves their own alone
 * until they take this one over.
 */
export function useBriefing(start: Briefing, ids: string[], locale: Locale) {
  const [title, setTitle] = useState(start.title);
  const [items, setItems] = useState<DeskItem[]>(() =>
    start.items.map((item, index) => ({ id: ids[index] ?? String(index), item })),
  );
  const [lost, setLost] = useState<{ at: number; entry: DeskItem } | null>(null);
  const briefing: Briefing = { title, lang: start.lang, items: items.map(({ item }) => item) };
  const query = briefingQuery(briefing);

  const basket = useBasket();
  // What this browser held when the page opened decides whose briefing this one is.
  const [opened] = useState(() => briefingQuery(start));
  const [saved, setSaved] = useState<string | null>(null);
  const [adopted, setAdopted] = useState(false);
  const [cleared, setCleared] = useState(false);
  const own = adopted || basket === null || ["", opened, saved, query].includes(basket);
  const written = useRef(opened);

  useEffect(() => {
    if (basket === null || cleared) return;
    const write = () => {
      if (own && basket !== query) {
        writeBasket(query);
        setSaved(query);
      }
      if (written.current === query) return;
      written.current = query;
      window.history.replaceState(null, "", briefingHref(locale, briefing));
    };
    const timer = setTimeout(write, PAUSE);
    return () => clearTimeout(timer);
    // The query is the briefing as text.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [query, own, basket, cleared, locale]);

  return {
    briefing,
    items,
    own,
    ownQuery: basket ?? "",
    lost,
    setTitle,
    adopt: () => setAdopted(true),
    edit: (id: string, change: Partial<BriefingItem>) =>
      setItems((all) =>
        all.map((entry) =>
          entry.id === id ? { ...entry, item: { ...entry.item, ...change } } : entry,
        ),
      ),
    move: (from: number, to: number) =>
      setItems((all) => {
        const entry = all[from];
        if (!entry || to < 0 || to >= all.length) return all;
        const rest = all.toSpliced(from, 1);
        return rest.toSpliced(to, 0, entry);
      }),
    remove: (at: number) => {
      const entry = items[at];
      if (!entry) return;
      setLost({ at, entry });
      setItems(items.toSpliced(at, 1));
    },
    restore: () => {
      if (!lost) return;
      setItems((all) => all.toSpliced(lost.at, 0, lost.entry));
      setLost(null);
    },
    /** Forgets the reader's own briefing; the page is left right after. */
    clear: () => {
      setCleared(true);
      if (own) writeBasket(briefingQuery(EMPTY_BRIEFING));
    },
  };
}
