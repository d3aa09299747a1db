"use client";

import { usePathname } from "next/navigation";
import { shellWords } from "@/lib/i18n/words/shell";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Our own bug: said plainly, with a way on. The digest finds it in the server's log. */
export default function ErrorPage({ error, reset }: Props) {
  const asked = usePathname().split("/")[1] ?? "";
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  return (
    <div className="page" role="alert">
      <h1 className="mt-16">{shellWords["error.title"][locale]}</h1>
      <p className="mt-4 max-w-prose text-muted">{shellWords["error.body"][locale]}</p>
      {error.digest && <p className="mt-2 font-mono text-xs text-muted">{error.digest}</p>}
      <p className="mt-8 flex flex-wrap items-center gap-6">
        <button type="button" className="button" onClick={reset}>
          {shellWords["error.retry"][locale]}
        </button>
        <a href={`/${locale}`}>{shellWords["error.home"][locale]}</a>
      </p>
    </div>
  );
}
