import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import { Tick } from "@/components/filters/kept";
import { SelectField } from "@/components/filters/field";
import { LiveForm } from "@/components/filters/live-form";

type Props = {
  action: string;
  available: number[];
  from: number;
  to: number;
  all: boolean;
  locale: Locale;
};

/** Two years, or all between them; the choice stands in the address. */
export function YearPicker({ action, available, from, to, all, locale }: Props) {
  const t = translator(locale);
  const options = available.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <LiveForm
      action={action}
      label={t("agency.change")}
      className="no-print mb-6 flex flex-wrap items-end gap-4"
    >
      <SelectField
        label={t("agency.change.from")}
        name="from"
        value={String(from)}
        options={options}
      />
      <SelectField label={t("agency.change.to")} name="to" value={String(to)} options={options} />
      <label className="flex min-h-11 items-center gap-2">
        <Tick type="checkbox" name="all" value="1" ticked={all} className="size-5" />
        {t("agency.change.all")}
      </label>
      <button type="submit" className="button button-quiet">
        {t("agency.change.apply")}
      </button>
    </LiveForm>
  );
}
