"use client";

import { useRef, useState } from "react";
import { useRouter } from "next/navigation";
import { clsx } from "clsx";
import { sendFiles } from "./send-files";

export type BringWords = {
  drop: string;
  files: string;
  formats: string;
  paste: string;
  pasteHint: string;
  read: string;
  /** Holds `{done}`, `{all}` and `{name}`. */
  uploading: string;
  tooLarge: string;
  failed: string;
};

type Props = { token: string; locale: string; maxBytes: number; words: BringWords };

/**
 * Files or text for the desk. Without script it is a form like any other; with script, files can
 * be dropped and are sent one by one, with progress.
 */
export function BringForm({ token, locale, maxBytes, words }: Props) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [progress, setProgress] = useState<{ done: number; all: number; name: string } | null>(
    null,
  );
  const [problems, setProblems] = useState<string[]>([]);

  async function bring(files: File[]) {
    if (files.length === 0 || progress) return;
    setProblems([]);
    const fits = files.filter(({ size }) => size <= maxBytes);
    const found = files
      .filter(({ size }) => size > maxBytes)
      .map(({ name }) => words.tooLarge.replace("{name}", name));
    const sent = await sendFiles(fits, {
      token,
      locale,
      onProgress: (done, name) => setProgress({ done, all: fits.length, name }),
    });
    setProgress(null);
    setProblems([
      ...found,
      ...sent.problems.map(({ name, reason }) =>
        words.failed.replace("{name}", name).replace("{reason}", reason),
      ),
    ]);
    if (sent.page && found.length + sent.problems.length === 0) router.push(sent.page);
    else if (sent.page) router.refresh();
  }

  return (
    <form
      method="post"
      action="/api/desk/batches"
      encType="multipart/form-data"
      className="grid gap-6"
      onSubmit={(event) => {
        const files = [...(input.current?.files ?? [])];
        const text = new FormData(event.currentTarget).get("text");
        if (typeof text === "string" && text.trim() !== "")
          files.push(new File([text], "pasted.txt", { type: "text/plain" }));
        // With nothing chosen the form itself goes, and its answer says what is wanting.
        if (files.length === 0) return;
        event.preventDefault();
        void bring(files);
      }}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <div
        className={clsx("drop-zone", over && "drop-zone-over")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void bring([...event.dataTransfer.files]);
        }}
      >
        <label htmlFor="files" className="block font-heading text-xl font-bold">
          {words.drop}
        </label>
        <input
          ref={input}
          id="files"
          type="file"
          name="files"
          multiple
          className="mt-4 block max-w-full"
          aria-describedby="formats"
        />
        <p id="formats" className="mt-3 text-sm text-muted">
          {words.formats}
        </p>
      </div>
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
              {words.uploading
                .replace("{done}", String(progress.done))
                .replace("{all}", String(progress.all))
                .replace("{name}", progress.name)}
            </p>
          </div>
        )}
      </div>
      <div role="alert">
        {problems.length > 0 && (
          <ul className="border-s-4 border-doubt bg-doubt-wash px-4 py-3 text-doubt">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </form>
  );
}
