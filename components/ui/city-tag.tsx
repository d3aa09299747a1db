import type { Locale } from "@/lib/domain";
import { CITIES_WITH_COLOR, colorOf, cssVariable } from "@/lib/charts/palette";
import { inLocale, translator } from "@/lib/i18n";
import type { AgencyRef } from "@/lib/views";

/** A city's fixed colour as CSS, the quiet grey where it has none. */
export function cityColor(city: string | null): string {
  const known = CITIES_WITH_COLOR.find((slug) => slug === city);
  if (!known) return "var(--muted)";
  const role = `city.${known}`;
  return `var(${cssVariable(role)}, ${colorOf(role, "light")})`;
}

/** The city's square in its colour, the same as in every chart. */
export function CitySwatch({ city }: { city: string | null }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0">
      <rect width="12" height="12" style={{ fill: cityColor(city) }} />
    </svg>
  );
}

/** A name, of whatever length, behind its city's square, which stands on its first line. */
export function InCity({ city, children }: { city: string | null; children: React.ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <CitySwatch city={city} />
      {children}
    </span>
  );
}

export function CityTag({ agency, locale }: { agency: AgencyRef; locale: Locale }) {
  const t = translator(locale);
  return (
    <span className="inline-flex items-center gap-2">
      <CitySwatch city={agency.city} />
      {agency.cityName ? inLocale(agency.cityName, locale) : t("agencies.otherCity")}
    </span>
  );
}
