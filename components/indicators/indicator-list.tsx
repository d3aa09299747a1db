import type { Locale, Measure } from "@/lib/domain";
import { formatYear, formatYears, unitText } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { AgencyRef, Value } from "@/lib/views";
import { partOfYear } from "@/components/agency/year-name";
import { ValueLink } from "@/components/provenance/value-link";
import { Link } from "@/components/ui/link";
import { Original } from "@/components/ui/original";

type Entry = Pick<Measure, "id" | "label" | "unit"> & {
  values: number;
  years: number[];
  /** The value itself, where there is only one. */
  sole?: { value: Value; agency: AgencyRef };
};

type Props = { entries: Entry[]; locale: Locale };

type SoleProps = NonNullable<Entry["sole"]> & { unit: string; locale: Locale };

/** A value that stands alone says more than "1 value": the number, whose it is, of when. */
function Sole({ value, agency, unit, locale }: SoleProps) {
  return (
    <>
      <ValueLink
        value={value}
        locale={locale}
        unit={unit === "%" ? "%" : undefined}
        className="me-2 font-semibold"
      />
      <Original text={inLocale(agency.short, locale)} locale={locale} />
      {locale === "zh" ? " " : ", "}
      {partOfYear([value], value.year, locale) ?? formatYear(value.year, locale)}
    </>
  );
}

function Held({ entry, locale }: { entry: Entry; locale: Locale }) {
  const t = translator(locale);
  if (entry.sole) return <Sole {...entry.sole} unit={entry.unit} locale={locale} />;
  return entry.values > 0
    ? `${t("indicators.values", { n: entry.values })} · ${formatYears(entry.years, locale)}`
    : t("indicators.noValues");
}

/** Indicators of one topic, each with what the collection holds of it. */
export function IndicatorList({ entries, locale }: Props) {
  return (
    <ul>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2"
        >
          <span>
            <Link href={`/${locale}/indicators/${entry.id}`}>{inLocale(entry.label, locale)}</Link>
            <span className="ms-2 text-xs text-muted">{unitText(entry.unit, locale)}</span>
          </span>
          <span className="text-sm text-muted sm:ms-auto sm:text-end">
            <Held entry={entry} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
