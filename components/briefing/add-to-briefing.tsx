"use client";

import { useState, type FormEvent } from "react";
import {
  briefingHref,
  briefingQuery,
  ITEM_PARAMETER,
  readBriefingQuery,
} from "@/lib/briefing/address";
import { BRIEFING_LIMITS, type BriefingItem } from "@/lib/briefing/briefing";
import { itemKey } from "@/lib/briefing/item-key";
import { formatItem } from "@/lib/briefing/item-text";
import type { Locale } from "@/lib/domain";
import { fillSlots } from "@/lib/i18n/fill-slots";
import { readBasket, writeBasket } from "./basket-store";
import { today } from "./today";

type Words = { add: string; added: string; already: string; full: string; open: string };
type Props = { item: BriefingItem; locale: Locale; words: Words };

type Said = { text: keyof Words; n: number };

/** The stored briefing with the item in it, unless it is there already or there is no room. */
function put(item: BriefingItem): Said {
  const briefing = readBriefingQuery(readBasket());
  const { items } = briefing;
  const key = itemKey(item);
  const known = items.findIndex((other) => itemKey(other) === key && other.as === item.as);
  if (known >= 0) return { text: "already", n: known + 1 };
  if (items.length >= BRIEFING_LIMITS.items) return { text: "full", n: items.length };
  const kept = item.kept && { ...item.kept, on: today() };
  writeBasket(briefingQuery({ ...briefing, items: [...items, { ...item, kept }] }));
  return { text: "added", n: items.length + 1 };
}

/** Puts a chart into the reader's briefing; without script it opens a briefing of this one chart. */
export function AddToBriefing({ item, locale, words }: Props) {
  const [said, setSaid] = useState<Said | null>(null);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setSaid(put(item));
  }

  return (
    <form action={`/${locale}/briefing`} className="add-to-briefing no-print" onSubmit={onSubmit}>
      <input type="hidden" name={ITEM_PARAMETER} value={formatItem(item)} />
      <button type="submit">{words.add}</button>
      <span role="status">
        {said && (
          <>
            {fillSlots(words[said.text], { n: said.n }, locale)}{" "}
            <a href={briefingHref(locale, readBriefingQuery(readBasket()))}>{words.open}</a>
          </>
        )}
      </span>
    </form>
  );
}
