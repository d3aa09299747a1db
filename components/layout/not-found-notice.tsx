"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { isLocale, DEFAULT_LOCALE } from "@/lib/i18n/locale";
import type { Bilingual } from "@/lib/domain";

type Props = { title: Bilingual; body: Bilingual; home: Bilingual; agencies: Bilingual };

/** There is no such page: says why, and where to go on. A not-found page is told no language. */
export function NotFoundNotice({ title, body, home, agencies }: Props) {
  const asked = usePathname().split("/")[1] ?? "";
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  return (
    <div className="page">
      <p aria-hidden="true" className="number mt-16 text-4xl font-bold text-muted">
        404
      </p>
      <h1 className="mt-4">{title[locale]}</h1>
      <p className="mt-4 max-w-prose text-muted">{body[locale]}</p>
      <p className="mt-8 flex flex-wrap gap-6">
        <Link href={`/${locale}`}>{home[locale]}</Link>
        <Link href={`/${locale}/agencies`}>{agencies[locale]}</Link>
      </p>
    </div>
  );
}
