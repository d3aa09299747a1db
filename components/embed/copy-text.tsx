"use client";

import { useState } from "react";

type Props = {
  name: string;
  text: string;
  lang: string;
  words: { copy: string; done: string; failed: string };
};

/** A text to take away: readable and selectable without script, copied at a press with it. */
export function CopyText({ name, text, lang, words }: Props) {
  const [said, setSaid] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.done);
    } catch {
      setSaid(words.failed);
    }
  }

  return (
    <div className="copy-text">
      <p className="copy-text-head">
        <strong>{name}</strong>
        <button type="button" onClick={copy} aria-label={`${words.copy}: ${name}`}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </p>
      <pre lang={lang} tabIndex={0} aria-label={name}>
        {text}
      </pre>
    </div>
  );
}
