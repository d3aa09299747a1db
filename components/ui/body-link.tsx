import type { Locale } from "@/lib/domain";
import { inLocale } from "@/lib/i18n";
import type { AgencyRef } from "@/lib/views";
import { InCity } from "./city-tag";
import { Link } from "./link";
import { Original } from "./original";

type Props = {
  agency: Pick<AgencyRef, "slug" | "city" | "short" | "name">;
  locale: Locale;
  whole?: boolean;
};

/** A body's name, the short one unless `whole`, behind its city's square; leads to its page. */
export function BodyLink({ agency, locale, whole = false }: Props) {
  return (
    <InCity city={agency.city}>
      <Link href={`/${locale}/agencies/${agency.slug}`} className="text-ink">
        <Original text={inLocale(whole ? agency.name : agency.short, locale)} locale={locale} />
      </Link>
    </InCity>
  );
}
