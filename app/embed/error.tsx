"use client";

import { useSearchParams } from "next/navigation";
import { errorWords } from "@/lib/i18n/words/error";

type Props = { error: Error & { digest?: string } };

/** Our own bug, within somebody else's page: short, in the frame's language. */
export default function EmbedError({ error }: Props) {
  const locale = useSearchParams().get("lang") === "en" ? "en" : "zh";
  return (
    <main className="embed" role="alert">
      <h1 className="text-lg">{errorWords["error.chart"][locale]}</h1>
      <p className="mt-2 text-muted">{errorWords["error.body"][locale]}</p>
      {error.digest && (
        <p className="mt-2 text-sm text-muted">
          {errorWords["error.reference"][locale]} <code className="font-mono">{error.digest}</code>
        </p>
      )}
      <p className="mt-4">
        <button type="button" className="button" onClick={() => location.reload()}>
          {errorWords["error.retry"][locale]}
        </button>
      </p>
    </main>
  );
}
