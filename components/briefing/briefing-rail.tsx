"use client";

import Link from "next/link";
import { useState, type ReactNode } from "react";
import { DECK_FORMATS, type DeckFormat } from "@/lib/briefing/address";
import type { Locale } from "@/lib/domain";
import { HTML_LANG } from "@/lib/i18n/locale";
import { fillSlots } from "@/lib/i18n/fill-slots";
import type { DeskWords } from "./desk-words";

/** From here on some mail programs cut an address. */
const LONG = 6000;

type Props = {
  /** Where each file is; null while there is no page to put into one. */
  files: ((format: DeckFormat) => string) | null;
  languages: { lang: Locale; href: string; chosen: boolean }[];
  length: number;
  locale: Locale;
  words: DeskWords;
  children: ReactNode;
};

/** What is done with the whole: its language, its files, its address. */
export function BriefingRail({ files, languages, length, locale, words, children }: Props) {
  const [said, setSaid] = useState("");

  async function share() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(words["briefing.shared"]);
    } catch {
      setSaid(words["briefing.shareFailed"]);
    }
  }

  return (
    <aside className="briefing-rail no-print">
      <h2 className="text-lg">{words["briefing.download"]}</h2>
      <nav aria-label={words["briefing.language"]} className="rail-languages">
        <span className="text-sm text-muted">{words["briefing.language"]}</span>
        {languages.map(({ lang, href, chosen }) => (
          <Link
            key={lang}
            href={href}
            replace
            scroll={false}
            lang={HTML_LANG[lang]}
            aria-current={chosen ? "true" : undefined}
          >
            {words[`briefing.language.${lang}`]}
          </Link>
        ))}
      </nav>
      {files ? (
        <ul className="rail-files">
          {DECK_FORMATS.map((format) => (
            <li key={format}>
              <a href={files(format)} download>
                <strong>{words[`briefing.format.${format}`]}</strong>
                <span className="rail-extension">{format.toUpperCase()}</span>
                <span className="rail-about">{words[`briefing.format.${format}.about`]}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-4 text-sm text-muted">{words["briefing.nothing"]}</p>
      )}
      <button type="button" className="button button-quiet w-full" onClick={share}>
        {words["briefing.share"]}
      </button>
      <p role="status" className="mt-2 text-sm text-muted">
        {said || (length > LONG ? fillSlots(words["briefing.long"], { n: length }, locale) : "")}
      </p>
      <p className="mt-2 text-sm">{children}</p>
    </aside>
  );
}
