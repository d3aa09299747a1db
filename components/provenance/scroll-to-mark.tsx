"use client";

import { useEffect } from "react";

/** Brings the marked place of a source page into view once the page stands. */
export function ScrollToMark() {
  useEffect(() => {
    document.querySelector("[data-asked]")?.scrollIntoView({ block: "center" });
  }, []);
  return null;
}
