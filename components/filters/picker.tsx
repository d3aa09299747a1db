"use client";

import { useId, useRef, useState } from "react";
import { clsx } from "clsx";
import { beginsWithQuery, matchesQuery } from "./match-query";
import { useRemoteOptions, type RemoteOptions } from "./use-remote-options";

export type PickerOption = {
  value: string;
  label: string;
  /** Smaller text beside the label: city, unit. */
  remark?: string;
  /** What the option is found by. */
  keys: string;
};

type Props = {
  name: string;
  label: string;
  placeholder: string;
  options: PickerOption[];
  chosen: PickerOption[];
  words: { none: string; remove: Record<string, string> };
  /** Options shown before anything is typed. */
  most?: number;
  /** Asked for what is typed, where there are more options than the page carries. */
  remote?: RemoteOptions;
};

/**
 * Chooses several by search: type a name, pinyin or initials, arrow keys and Enter take one,
 * Backspace in the empty field drops the last. The choice is sent with the form around it.
 */
export function Picker({
  name,
  label,
  placeholder,
  options,
  chosen,
  words,
  most = 30,
  remote,
}: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const hidden = useRef<HTMLInputElement>(null);
  const values = chosen.map(({ value }) => value);
  const answered = useRemoteOptions(remote, query);
  const found = (answered ?? options.filter(({ keys }) => matchesQuery(keys, query)))
    .filter(({ value }) => !values.includes(value))
    .toSorted(
      (one, other) =>
        Number(beginsWithQuery(other.keys, query)) - Number(beginsWithQuery(one.keys, query)),
    )
    .slice(0, most);

  const list = useRef<HTMLUListElement>(null);

  /** Moves the marked option, and the list with it where it is longer than its frame. */
  function mark(index: number) {
    setActive(index);
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  }

  function send(next: string[]) {
    if (!hidden.current) return;
    hidden.current.value = next.join(",");
    setQuery("");
    setActive(0);
    hidden.current.form?.requestSubmit();
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = key === "ArrowDown" ? 1 : -1;
      mark((active + step + found.length) % Math.max(1, found.length));
    } else if (key === "Enter") {
      event.preventDefault();
      const option = open ? found[active] : undefined;
      if (option) send([...values, option.value]);
    } else if (key === "Escape") {
      setOpen(false);
    } else if (key === "Backspace" && query === "" && values.length > 0) {
      send(values.slice(0, -1));
    }
  }

  return (
    <div className="relative">
      <label htmlFor={`${id}-input`} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <input
        ref={hidden}
        type="hidden"
        name={name}
        defaultValue={values.join()}
        key={values.join()}
      />
      <div className="field flex flex-wrap items-center gap-1.5 focus-within:outline-3 focus-within:outline-offset-1 focus-within:outline-accent">
        {chosen.map((option) => (
          <span key={option.value} className="flex items-center bg-accent-wash ps-2 text-sm">
            {option.label}
            <button
              type="button"
              aria-label={words.remove[option.value]}
              onClick={() => send(values.filter((value) => value !== option.value))}
              className="grid size-7 place-items-center text-lg leading-none text-muted hover:text-ink"
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          id={`${id}-input`}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          // Typing looks for options; only taking one changes the page.
          onInput={(event) => event.stopPropagation()}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          className="min-w-40 flex-1 bg-transparent py-1 text-base outline-none placeholder:text-muted"
        />
      </div>
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        // A list that scrolls would be a stop of the Tab key, and close under it.
        tabIndex={-1}
        hidden={!open}
        className="absolute z-30 mt-1 max-h-80 w-full overflow-y-auto border border-muted bg-surface shadow-lg"
      >
        {found.map((option, index) => (
          <li
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => send([...values, option.value])}
            onMouseEnter={() => setActive(index)}
            className={clsx(
              "flex cursor-pointer items-baseline justify-between gap-4 px-3 py-2",
              index === active && "bg-accent-wash",
            )}
          >
            {option.label}
            {option.remark && <span className="text-xs text-muted">{option.remark}</span>}
          </li>
        ))}
        {found.length === 0 && (
          <li
            role="option"
            aria-selected="false"
            aria-disabled="true"
            className="px-3 py-2 text-muted"
          >
            {words.none}
          </li>
        )}
      </ul>
    </div>
  );
}
