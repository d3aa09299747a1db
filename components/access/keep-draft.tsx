"use client";

import { useEffect } from "react";

/** The form's fields that a person fills; hidden ones say which form it is. */
function fieldsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[name], textarea[name]")].filter(
    ({ type, name }) => type !== "password" && name !== "token",
  );
}

const isTick = ({ type }: HTMLInputElement) => type === "checkbox" || type === "radio";

type Kept = { name: string; value: string; checked: boolean }[];

const keep = (form: HTMLFormElement): Kept =>
  fieldsOf(form).map(({ name, value, checked }) => ({ name, value, checked }));

function isSameForm(form: HTMLFormElement, kept: Kept): boolean {
  return fieldsOf(form)
    .filter(({ type }) => type === "hidden")
    .every(({ name, value }) => kept.some((each) => each.name === name && each.value === value));
}

/** What was kept, once. */
function takeKept(key: string): Kept | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    // Storage is forbidden: there is no draft, and the form works as it does.
    return null;
  }
}

function store(key: string, kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Forbidden or full: what is sent goes out all the same.
  }
}

function fill(form: HTMLFormElement, kept: Kept): void {
  for (const field of fieldsOf(form)) {
    const found = kept.find(
      ({ name, value }) => name === field.name && (!isTick(field) || value === field.value),
    );
    if (!found || field.type === "hidden") continue;
    if (isTick(field)) field.checked = found.checked;
    else field.value = found.value;
  }
}

/**
 * Keeps what was typed into a form as it is sent, and puts it back where the same form comes again:
 * after a refusal, or after signing in anew. Where the form is gone, it was taken: nothing is kept.
 */
export function KeepDraft({ form: id, name }: { form: string; name: string }) {
  useEffect(() => {
    const key = `gongkai.draft.${name}`;
    const form = document.getElementById(id);
    const kept = takeKept(key);
    if (!(form instanceof HTMLFormElement)) return;
    if (kept && isSameForm(form, kept)) fill(form, kept);
    const onSubmit = () => store(key, keep(form));
    form.addEventListener("submit", onSubmit);
    return () => form.removeEventListener("submit", onSubmit);
  }, [id, name]);
  return null;
}
