"use client";

import { useEffect } from "react";

/** Brings the marked place of a source page into view once the page stands. */
export function ScrollToMark() {
  useEffect(() => {
    const mark = document.querySelector("[data-marked]") ?? document.querySelector("[data-asked]");
    mark?.scrollIntoView({ block: "center" });
  }, []);
  return null;
}
