import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";

type Props = { years: { year: number; href: string }[]; locale: Locale };

/** Nothing is stated in the years asked for: which years have something, each a click away. */
export function SilentYears({ years, locale }: Props) {
  const t = translator(locale);
  return (
    <EmptyState title={t("compare.silent.title")}>
      {years.length === 0 ? (
        t("compare.silent.never")
      ) : (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {t("compare.silent.years")}
          {years.map(({ year, href }) => (
            <Link key={year} href={href}>
              {year}
            </Link>
          ))}
        </p>
      )}
    </EmptyState>
  );
}
