"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { briefingHref, readBriefingQuery } from "@/lib/briefing/address";
import type { Locale } from "@/lib/domain";
import { useBasket } from "./basket-store";

/** The bare address of the page leads to the reader's own briefing, where this browser keeps one. */
export function OwnBriefing({ locale }: { locale: Locale }) {
  const router = useRouter();
  const basket = useBasket();

  useEffect(() => {
    if (!basket) return;
    const briefing = readBriefingQuery(basket);
    if (briefing.items.length > 0) router.replace(briefingHref(locale, briefing));
  }, [basket, locale, router]);
  return null;
}
