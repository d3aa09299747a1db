"use client";

import { useEffect, useRef, useState } from "react";
import { useRouter } from "next/navigation";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { fillSlots } from "@/lib/i18n/fill-slots";
import { withoutLeftovers } from "./dropped-files";
import { FileChoice, type ChoiceWords } from "./file-choice";
import { sendFiles } from "./send-files";

export type BringWords = ChoiceWords & {
  files: string;
  paste: string;
  pasteHint: string;
  read: string;
  /** Holds `{done}`, `{all}` and `{name}`. */
  uploading: string;
  /** Holds `{name}` and `{mb}`. */
  tooLarge: string;
  /** Holds `{n}` and `{most}`. */
  tooMany: string;
  nothing: string;
  received: string;
  failed: string;
};

type Props = {
  token: string;
  locale: Locale;
  maxBytes: number;
  maxFiles: number;
  words: BringWords;
};

/**
 * Files or text for the desk. Without script it is a form like any other; with script, files and
 * folders can be dropped and are sent one by one, with progress.
 */
export function BringForm({ token, locale, maxBytes, maxFiles, words }: Props) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<{ done: number; all: number; name: string } | null>(
    null,
  );
  const [problems, setProblems] = useState<string[]>([]);
  /** Page of the files that did come through, beside others that did not. */
  const [received, setReceived] = useState<string | null>(null);

  const told = useRef<HTMLDivElement>(null);

  // The button stands at the foot of many screens, and what it answers below it.
  useEffect(() => {
    if (problems.length > 0) told.current?.scrollIntoView({ block: "nearest" });
  }, [problems]);

  async function bring(files: File[]) {
    if (progress) return;
    setReceived(null);
    if (files.length === 0) return setProblems([words.nothing]);
    if (files.length > maxFiles) {
      const many = { n: files.length, most: maxFiles };
      return setProblems([fillSlots(words.tooMany, many, locale)]);
    }
    setProblems([]);
    const fits = files.filter(({ size }) => size <= maxBytes);
    const found = files
      .filter(({ size }) => size > maxBytes)
      .map(({ name }) =>
        fillSlots(words.tooLarge, { name, mb: Math.floor(maxBytes / 2 ** 20) }, locale),
      );
    const sent = await sendFiles(fits, {
      token,
      locale,
      onProgress: (done, name) => setProgress({ done, all: fits.length, name }),
    });
    setProgress(null);
    setProblems([
      ...found,
      ...sent.problems.map(({ name, reason }) => fillSlots(words.failed, { name, reason }, locale)),
    ]);
    if (sent.page && found.length + sent.problems.length === 0) return router.push(sent.page);
    setReceived(sent.page);
  }

  return (
    <form
      method="post"
      action="/api/desk/batches"
      encType="multipart/form-data"
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        const files = withoutLeftovers([
          ...(input.current?.files ?? []),
          ...(folder.current?.files ?? []),
        ]);
        const text = new FormData(event.currentTarget).get("text");
        if (typeof text === "string" && text.trim() !== "")
          files.push(new File([text], "pasted.txt", { type: "text/plain" }));
        void bring(files);
      }}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <FileChoice
        files={input}
        folder={folder}
        words={words}
        onDropped={(files) => void bring(files)}
      />
      <div>
        <label htmlFor="text" className="block font-semibold">
          {words.paste}
        </label>
        <p id="paste-hint" className="text-sm text-muted">
          {words.pasteHint}
        </p>
        <textarea
          id="text"
          name="text"
          rows={6}
          className="field mt-2 w-full"
          aria-describedby="paste-hint"
        />
      </div>
      <div className="flex flex-wrap items-center gap-6">
        <button type="submit" className="button" disabled={progress !== null}>
          {words.read}
        </button>
        {progress && (
          <div className="min-w-0 flex-1">
            <progress
              max={progress.all}
              value={progress.done}
              aria-label={words.files}
              className="w-full max-w-md"
            />
            <p className="truncate text-sm text-muted">
              {fillSlots(words.uploading, progress, locale)}
            </p>
          </div>
        )}
      </div>
      <div ref={told} role="alert" className="scroll-mb-6">
        {problems.length > 0 && (
          <ul className="border-s-4 border-doubt bg-doubt-wash px-4 py-3 text-doubt">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {received && (
          <p className="mt-3">
            <Link href={received}>{words.received}</Link>
          </p>
        )}
      </div>
    </form>
  );
}
