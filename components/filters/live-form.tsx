"use client";

import Form from "next/form";
import { useEffect, useRef } from "react";
import { FormPending } from "./form-pending";

type Props = {
  action: string;
  label: string;
  className?: string;
  children: React.ReactNode;
};

const PAUSE = 250;

/** Whether a box or a list stands otherwise than the page was sent. */
function isChanged({ elements }: HTMLFormElement): boolean {
  return [...elements].some((control) => {
    if (control instanceof HTMLInputElement) return control.checked !== control.defaultChecked;
    if (!(control instanceof HTMLSelectElement)) return false;
    const sent = [...control.options].find((option) => option.defaultSelected);
    return sent !== undefined && !sent.selected;
  });
}

/** A form that answers while the reader types or picks; without script its button sends it. */
export function LiveForm({ action, label, className, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // What was chosen before the scripts were there is answered now.
  useEffect(() => {
    if (form.current && isChanged(form.current)) form.current.requestSubmit();
    return () => clearTimeout(timer.current);
  }, []);

  function answer() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => form.current?.requestSubmit(), PAUSE);
  }

  return (
    <Form
      prefetch={false}
      ref={form}
      action={action}
      replace
      scroll={false}
      role="search"
      aria-label={label}
      className={className}
      onInput={answer}
    >
      {children}
      <FormPending />
    </Form>
  );
}
