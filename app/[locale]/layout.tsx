import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { citedWords } from "@/components/provenance/cited-words";
import { SourceReader } from "@/components/provenance/source-reader";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SoftNavigation } from "@/components/layout/soft-navigation";
import type { Theme } from "@/components/layout/theme-switch";
import { DEFAULT_LOCALE, HTML_LANG, isLocale, translator } from "@/lib/i18n";
import { HeadingFont } from "../heading-font";
import "../globals.css";

type Props = { children: React.ReactNode; params: Promise<{ locale: string }> };

// Every page shows the database as it is now.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#10171d" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  const name = t("site.name");
  return {
    title: { default: `${name} · ${t("site.tagline")}`, template: `%s · ${name}` },
    description: t("site.description"),
  };
}

async function chosenTheme(): Promise<Theme> {
  const theme = (await cookies()).get("theme")?.value;
  return theme === "light" || theme === "dark" ? theme : "auto";
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale: asked } = await params;
  // An address in no language we have: its page says so with status 404, in this frame.
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const t = translator(locale);
  const theme = await chosenTheme();
  return (
    <html lang={HTML_LANG[locale]} data-theme={theme === "auto" ? undefined : theme}>
      <head>
        <HeadingFont />
      </head>
      <body>
        <a
          href="#content"
          className="sr-only z-50 bg-accent px-4 py-3 text-paper focus:not-sr-only focus:absolute"
        >
          {t("skip.content")}
        </a>
        <div className="beside">
          <SiteHeader locale={locale} theme={theme} />
          <main id="content" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <SiteFooter locale={locale} />
        </div>
        <SoftNavigation />
        <SourceReader
          locale={locale}
          words={{
            title: t("source.title"),
            close: t("source.close"),
            open: t("source.open"),
            loading: t("loading.title"),
            failed: t("source.failed"),
            text: t("source.text"),
            readAt: t("report.revision.readAt"),
            original: t("source.original"),
            previous: t("source.previous"),
            next: t("source.next"),
            placeless: t("source.placeless"),
            cited: citedWords(t),
          }}
        />
      </body>
    </html>
  );
}
