"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { clsx } from "clsx";

type Props = { home: string; links: { href: string; label: string }[] };

/** The header's links; the one the reader stands in is marked. */
export function NavigationLinks({ home, links }: Props) {
  const pathname = usePathname();
  const list = useRef<HTMLUListElement>(null);

  // A page reached from within another, or a browser without scroll-initial-target.
  useEffect(() => {
    const frame = list.current?.parentElement;
    const here = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (!frame || !here || frame.scrollWidth <= frame.clientWidth) return;
    const room = frame.clientWidth - here.offsetWidth;
    if (here.offsetLeft < frame.scrollLeft || here.offsetLeft > frame.scrollLeft + room) {
      frame.scrollLeft = here.offsetLeft - room / 2;
    }
  }, [pathname]);

  return (
    <ul ref={list} className="flex gap-x-1">
      {links.map(({ href, label }) => {
        const current = href === home ? pathname === home : pathname.startsWith(href);
        return (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={clsx(
                "block px-2.5 py-2.5 text-base whitespace-nowrap no-underline",
                current
                  ? "font-semibold text-ink shadow-[inset_0_-3px_0_var(--accent)]"
                  : "text-muted hover:text-ink hover:shadow-[inset_0_-3px_0_var(--line)]",
              )}
            >
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
