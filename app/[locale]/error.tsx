"use client";

import { usePathname } from "next/navigation";
import { errorWords } from "@/lib/i18n/words/error";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";

type Props = { error: Error & { digest?: string } };

/** Our own bug: said plainly, with a way on. The digest finds it in the server's log. */
export default function ErrorPage({ error }: Props) {
  const asked = usePathname().split("/")[1] ?? "";
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  return (
    <div className="page" role="alert">
      <h1 className="mt-16">{errorWords["error.title"][locale]}</h1>
      <p className="mt-4 max-w-prose text-muted">{errorWords["error.body"][locale]}</p>
      {error.digest && (
        <p className="mt-2 text-sm text-muted">
          {errorWords["error.reference"][locale]} <code className="font-mono">{error.digest}</code>
        </p>
      )}
      <p className="mt-8 flex flex-wrap items-center gap-6">
        <button type="button" className="button" onClick={() => location.reload()}>
          {errorWords["error.retry"][locale]}
        </button>
        <a href={`/${locale}`}>{errorWords["error.home"][locale]}</a>
      </p>
    </div>
  );
}
