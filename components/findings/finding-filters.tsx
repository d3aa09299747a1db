import { SelectField } from "@/components/filters/field";
import { LiveForm } from "@/components/filters/live-form";
import { RULE_IDS, type Bilingual, type Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import type { FindingsFilter } from "@/lib/views";

const SEVERITIES = ["error", "warning", "notice"] as const;
const FAULTS = ["source", "reading", "unknown"] as const;

type Props = {
  action: string;
  filter: FindingsFilter;
  cities: { slug: string; name: Bilingual }[];
  years: number[];
  locale: Locale;
};

/** What findings can be narrowed by, and what each choice is called. */
function fieldsOf({ filter, cities, years, locale }: Props) {
  const t = translator(locale);
  return [
    {
      name: "rule",
      label: t("findings.filter.rule"),
      value: filter.rule,
      options: RULE_IDS.map((rule) => ({ value: rule, label: t(`rule.${rule}`) })),
    },
    {
      name: "severity",
      label: t("findings.filter.severity"),
      value: filter.severity,
      options: SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) })),
    },
    {
      name: "fault",
      label: t("findings.filter.fault"),
      value: filter.fault,
      options: FAULTS.map((value) => ({ value, label: t(`fault.${value}`) })),
    },
    {
      name: "city",
      label: t("findings.filter.city"),
      value: filter.city,
      options: cities.map(({ slug, name }) => ({ value: slug, label: inLocale(name, locale) })),
    },
    {
      name: "year",
      label: t("findings.filter.year"),
      value: filter.year ? String(filter.year) : undefined,
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
  ];
}

/** The choices in a row; on a phone they fold into a line that says what is chosen. */
export function FindingFilters(props: Props) {
  const { action, locale } = props;
  const t = translator(locale);
  const fields = fieldsOf(props);
  const chosen = fields.flatMap(({ value, options }) =>
    value ? (options.find((option) => option.value === value)?.label ?? value) : [],
  );
  return (
    <details className="unfold fold-on-phone no-print mt-8">
      <summary>
        <span className="font-semibold">{t("findings.filter")}</span>
        <span className="ms-2 text-muted">
          {chosen.length > 0 ? chosen.join(" · ") : t("findings.filter.any")}
        </span>
      </summary>
      <LiveForm
        action={action}
        label={t("findings.filter")}
        className="flex flex-wrap items-end gap-4 max-md:mt-4"
      >
        {fields.map(({ name, label, value, options }) => (
          <SelectField
            key={name}
            name={name}
            label={label}
            value={value ?? ""}
            any={t("findings.filter.any")}
            options={options}
          />
        ))}
        <button type="submit" className="button button-quiet">
          {t("findings.filter.apply")}
        </button>
      </LiveForm>
    </details>
  );
}
