"use client";

import { useState } from "react";
import { clipboardTable } from "@/lib/charts/clipboard-table";

type Words = { picture: string; table: string; link: string; done: string; failed: string };
type Props = { picture: string; text: string; link: string; words: Words };

/** Buttons that put the picture, the table or the address on the clipboard, and say so. */
export function ChartCopy({ picture, text, link, words }: Props) {
  const [said, setSaid] = useState("");

  async function copy(work: () => Promise<void>) {
    try {
      await work();
      setSaid(words.done);
    } catch {
      setSaid(words.failed);
    }
  }

  // Safari wants the promise of the picture, not the picture, within the click.
  const copyPicture = () =>
    navigator.clipboard.write([
      new ClipboardItem({
        "image/png": fetch(picture).then((answer) => {
          if (!answer.ok) throw new Error(String(answer.status));
          return answer.blob();
        }),
      }),
    ]);
  // A table for documents, tab-separated lines for spreadsheets; each takes what it knows.
  const copyText = () => {
    if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
    const as = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
    return navigator.clipboard.write([
      new ClipboardItem({ ...as("text/plain", text), ...as("text/html", clipboardTable(text)) }),
    ]);
  };
  const copyLink = () => navigator.clipboard.writeText(new URL(link, location.href).href);

  return (
    <div className="chart-copy">
      <button type="button" onClick={() => copy(copyPicture)}>
        {words.picture}
      </button>
      <button type="button" onClick={() => copy(copyText)}>
        {words.table}
      </button>
      <button type="button" onClick={() => copy(copyLink)}>
        {words.link}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
