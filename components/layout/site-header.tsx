import { Suspense } from "react";
import { LOCALES, type Locale } from "@/lib/domain";
import { HTML_LANG, translator, WORDS } from "@/lib/i18n";
import { BriefingLink } from "@/components/briefing/briefing-link";
import { HeaderSearch } from "@/components/search/header-search";
import { LanguageSwitch } from "./language-switch";
import { NAVIGATION } from "./navigation";
import { NavigationLinks } from "./navigation-links";
import { ThemeSwitch, type Theme } from "./theme-switch";
import { Wordmark } from "./wordmark";

/** Name, rooms, language and theme. On a phone the rooms scroll sideways, script or no script. */
export function SiteHeader({ locale, theme }: { locale: Locale; theme: Theme }) {
  const t = translator(locale);
  const home = `/${locale}`;
  const other = LOCALES.find((candidate) => candidate !== locale) ?? "en";
  const links = NAVIGATION.map(({ path, word }) => ({ href: `${home}${path}`, label: t(word) }));
  return (
    <header className="no-print border-b border-line">
      <div className="page flex flex-wrap items-center gap-x-1 md:gap-x-5">
        <div className="py-3">
          <Wordmark href={home} name={t("site.name")} latin="Gongkai" />
        </div>
        <nav aria-label={t("nav.label")} className="tabs order-3 -mx-2.5 w-[calc(100%+1.25rem)]">
          <NavigationLinks home={home} links={links} />
        </nav>
        <div className="order-2 -me-3 ms-auto flex items-center md:me-0">
          <HeaderSearch
            action={`${home}/search`}
            label={t("nav.search")}
            placeholder={t("nav.search.hint")}
          />
          <Suspense>
            <BriefingLink
              locale={locale}
              label={t("nav.briefing")}
              count={WORDS["briefing.count"][locale]}
            />
          </Suspense>
          <Suspense>
            <LanguageSwitch
              to={other}
              lang={HTML_LANG[other]}
              label={t("language.switch")}
              title={t("language.label")}
            />
          </Suspense>
          <ThemeSwitch
            initial={theme}
            label={t("theme.label")}
            names={{ auto: t("theme.auto"), light: t("theme.light"), dark: t("theme.dark") }}
          />
        </div>
      </div>
    </header>
  );
}
