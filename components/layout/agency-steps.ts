/** A body → the way to its page, for the breadcrumbs of what stands below it; none leads to the list. */
import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import type { AgencyRef } from "@/lib/views";

export function agencySteps(
  locale: Locale,
  agency?: Pick<AgencyRef, "slug" | "short">,
): { href: string; text: string }[] {
  const t = translator(locale);
  const list = `/${locale}/agencies`;
  return [
    { href: `/${locale}`, text: t("nav.overview") },
    { href: list, text: t("nav.agencies") },
    ...(agency ? [{ href: `${list}/${agency.slug}`, text: inLocale(agency.short, locale) }] : []),
  ];
}
