"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { clsx } from "clsx";
import { briefingHref, readBriefingQuery } from "@/lib/briefing/address";
import type { Locale } from "@/lib/domain";
import { fillSlots } from "@/lib/i18n/fill-slots";
import { useBasket } from "./basket-store";

type Props = { locale: Locale; label: string; count: string };

/** The way to the reader's briefing, with how many pages it has. */
export function BriefingLink({ locale, label, count }: Props) {
  const briefing = readBriefingQuery(useBasket() ?? "");
  const n = briefing.items.length;
  const here = usePathname() === `/${locale}/briefing`;
  return (
    <Link
      href={n > 0 ? briefingHref(locale, briefing) : `/${locale}/briefing`}
      aria-label={n > 0 ? fillSlots(count, { n }, locale) : label}
      aria-current={here ? "page" : undefined}
      className={clsx("briefing-link", here && "briefing-link-here")}
    >
      {label}
      {n > 0 && (
        <span aria-hidden="true" className="briefing-count">
          {n}
        </span>
      )}
    </Link>
  );
}
