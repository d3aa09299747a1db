"use client";

import { useFormStatus } from "react-dom";
import { PendingLine } from "@/components/ui/pending-line";

/** Shows that the form around it waits for its answer. */
export function FormPending() {
  const { pending } = useFormStatus();
  return <PendingLine pending={pending} />;
}
