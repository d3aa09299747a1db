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

/** A form that answers while the reader types or picks; without script its button sends it. */
export function LiveForm({ action, label, className, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

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
