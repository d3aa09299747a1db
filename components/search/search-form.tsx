import Form from "next/form";
import { Field, SelectField } from "@/components/filters/field";
import type { Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import type { City } from "@/lib/domain";

type Props = {
  query: string;
  city: string;
  year: string;
  cities: City[];
  years: number[];
  locale: Locale;
};

/** Words, city and year; plain enough to work without script. */
export function SearchForm({ query, city, year, cities, years, locale }: Props) {
  const t = translator(locale);
  return (
    <Form
      action={`/${locale}/search`}
      prefetch={false}
      role="search"
      aria-label={t("search.form")}
      className="no-print mt-8 flex flex-wrap items-end gap-4"
    >
      <Field label={t("search.field")} className="min-w-64 flex-1">
        <input
          key={query}
          type="search"
          name="q"
          defaultValue={query}
          maxLength={100}
          className="field w-full"
        />
      </Field>
      <SelectField
        key={`city-${city}`}
        label={t("search.city")}
        name="city"
        value={city}
        any={t("search.any")}
        options={cities.map(({ slug, name }) => ({ value: slug, label: inLocale(name, locale) }))}
      />
      <SelectField
        key={`year-${year}`}
        label={t("search.year")}
        name="year"
        value={year}
        any={t("search.any")}
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
      />
      <button type="submit" className="button">
        {t("search.go")}
      </button>
    </Form>
  );
}
