import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

type Props = { page: number; pages: number; href: (page: number) => string; locale: Locale };

/** Steps through a long list; nothing where it fits on one page. */
export function Pager({ page, pages, href, locale }: Props) {
  const t = translator(locale);
  if (pages < 2) return null;
  const where = t("findings.pages", { page, pages });
  return (
    <nav aria-label={where} className="reach no-print mt-6 flex items-center gap-6 text-sm">
      {page > 1 && <Link href={href(page - 1)}>{t("findings.previous")}</Link>}
      <span className="text-muted">{where}</span>
      {page < pages && <Link href={href(page + 1)}>{t("findings.next")}</Link>}
    </nav>
  );
}
