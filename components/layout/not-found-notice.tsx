"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { isLocale, DEFAULT_LOCALE } from "@/lib/i18n/locale";
import type { Bilingual } from "@/lib/domain";

/** What is missing, told by the part of the address behind the language. */
export type Missing = { title: Bilingual; body: Bilingual };

type Props = {
  page: Missing;
  /** By the name of the part: `agencies`, `reports`, `indicators`. */
  parts: Record<string, Missing>;
  find: Bilingual;
  submit: Bilingual;
  links: { href: string; text: Bilingual }[];
};

/** There is no such page: says what is missing, and helps to find it. A not-found page is told no language. */
export function NotFoundNotice({ page, parts, find, submit, links }: Props) {
  const [, asked = "", part = "", name] = usePathname().split("/");
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const { title, body } =
    (isLocale(asked) && name && Object.hasOwn(parts, part) && parts[part]) || page;
  return (
    <div className="page">
      <h1 className="mt-16">{title[locale]}</h1>
      <p className="mt-4 max-w-prose text-muted">{body[locale]}</p>
      <form action={`/${locale}/agencies`} role="search" className="mt-8">
        <label htmlFor="missing-find" className="mb-1 block text-sm font-semibold">
          {find[locale]}
        </label>
        <div className="flex max-w-md gap-3">
          <input id="missing-find" type="search" name="q" className="field min-w-0 flex-1" />
          <button type="submit" className="button button-quiet">
            {submit[locale]}
          </button>
        </div>
      </form>
      <p className="reach mt-8 flex flex-wrap gap-x-6 gap-y-2">
        {links.map(({ href, text }) => (
          <Link key={href} href={`/${locale}${href}`}>
            {text[locale]}
          </Link>
        ))}
      </p>
    </div>
  );
}
