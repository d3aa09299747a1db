import type { Locale } from "@/lib/domain";
import { formatPeriod, formatYear } from "@/lib/format";
import { inLocale, translator } from "@/lib/i18n";
import type { ValueGrid } from "@/lib/views";
import { ValueLink } from "@/components/provenance/value-link";
import { RecordTable } from "@/components/ui/record-table";
import { BodyLink } from "@/components/ui/body-link";

/** Values of one share, the part and the whole below each; why there is none, in words. */
export function ShareList({ grid, locale }: { grid: ValueGrid; locale: Locale }) {
  const t = translator(locale);
  const bodies = new Map(grid.agencies.map((agency) => [agency.slug, agency]));
  const values = grid.values.toSorted((one, other) => other.year - one.year);
  return (
    <RecordTable
      caption={t("indicator.values")}
      heads={[
        t("compare.table.agency"),
        t("indicator.period"),
        { name: t("indicator.value"), figure: true },
        { name: t("indicator.remark"), className: "min-w-60" },
      ]}
    >
      {values.map((value) => {
        const agency = bodies.get(value.agency);
        if (!agency) return null;
        return (
          <tr key={`${value.agency} ${value.year}`}>
            <th scope="row" className="font-normal">
              <BodyLink agency={agency} locale={locale} />
            </th>
            <td className="whitespace-nowrap">
              {value.period ? formatPeriod(value.period, locale) : formatYear(value.year, locale)}
            </td>
            <td className="figure">
              <ValueLink value={value} locale={locale} />
            </td>
            <td className="text-sm text-muted">{value.reason && inLocale(value.reason, locale)}</td>
          </tr>
        );
      })}
    </RecordTable>
  );
}
