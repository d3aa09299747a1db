"use client";

import { useLinkStatus } from "next/link";
import { PendingLine } from "@/components/ui/pending-line";

/** Shows that the link around it leads to a page still being read. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return <PendingLine pending={pending} />;
}
