"use client";

import { useEffect, useTransition } from "react";
import { useRouter } from "next/navigation";
import { PendingLine } from "@/components/ui/pending-line";
import { pageToFollow } from "./page-to-follow";

/**
 * Follows the links of `components/ui/link.tsx`: one listener for the whole page in place of a
 * component a link. Nothing is fetched ahead; every page is made anew when it is asked for.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [pending, start] = useTransition();
  useEffect(() => {
    function follow(event: MouseEvent) {
      const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (event.defaultPrevented || event.button !== 0 || modified) return;
      const target = event.target instanceof Element ? event.target : null;
      const link = target?.closest<HTMLAnchorElement>("a[data-page]");
      if (!link || (link.target && link.target !== "_self")) return;
      const page = pageToFollow(link.href, location.href);
      if (!page) return;
      event.preventDefault();
      start(() => router.push(page));
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return <PendingLine pending={pending} />;
}
