"use client";

import { usePathname, useSearchParams } from "next/navigation";

type Props = { to: string; lang: string; label: string; title: string };

/** The same page in the other language, address and all. */
export function LanguageSwitch({ to, lang, label, title }: Props) {
  const rest = usePathname().split("/").slice(2).join("/");
  const query = useSearchParams().toString();
  const href = `/${to}${rest ? `/${rest}` : ""}${query ? `?${query}` : ""}`;
  return (
    // A plain link: the html element's lang changes, so the page is loaded anew.
    <a
      href={href}
      hrefLang={lang}
      lang={lang}
      title={title}
      className="px-1.5 py-2.5 sm:px-2 text-sm whitespace-nowrap text-muted no-underline hover:text-ink hover:underline"
    >
      {label}
    </a>
  );
}
