"use client";

import { useState, type RefObject } from "react";
import { clsx } from "clsx";
import { droppedFiles, withoutLeftovers } from "./dropped-files";

export type ChoiceWords = {
  drop: string;
  chooseFiles: string;
  chooseFolder: string;
  /** Holds `{n}`. */
  chosen: string;
  formats: string;
};

type Props = {
  files: RefObject<HTMLInputElement | null>;
  folder: RefObject<HTMLInputElement | null>;
  words: ChoiceWords;
  onDropped: (files: File[]) => void;
};

/** Files to drop, to choose one by one, or to choose as a folder; says how many were chosen. */
export function FileChoice({ files, folder, words, onDropped }: Props) {
  const [over, setOver] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const count = () =>
    setChosen(
      withoutLeftovers([...(files.current?.files ?? []), ...(folder.current?.files ?? [])]).map(
        ({ name }) => name,
      ),
    );
  return (
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
        void droppedFiles(event.dataTransfer).then(onDropped);
      }}
    >
      <input
        ref={files}
        id="files"
        type="file"
        name="files"
        multiple
        className="file-input"
        aria-describedby="formats"
        onChange={count}
      />
      <label htmlFor="files" className="block">
        <span className="block font-heading text-xl font-bold">{words.drop}</span>
        <span aria-hidden="true" className="file-button button mt-4">
          {words.chooseFiles}
        </span>
      </label>
      <input
        // Browsers take the attribute; React's types do not know it.
        {...{ webkitdirectory: "" }}
        ref={folder}
        id="folder"
        type="file"
        multiple
        className="file-input needs-script"
        onChange={count}
      />
      <label htmlFor="folder" className="file-folder needs-script">
        {words.chooseFolder}
      </label>
      <p role="status" className="mt-3 truncate text-sm font-semibold">
        {chosen.length > 0 &&
          `${words.chosen.replace("{n}", String(chosen.length))} ${chosen.slice(0, 3).join(" · ")}${chosen.length > 3 ? " …" : ""}`}
      </p>
      <p id="formats" className="mt-2 text-sm text-muted">
        {words.formats}
      </p>
    </div>
  );
}
