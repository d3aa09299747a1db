import type { Locale } from "@/lib/domain";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { inLocale, translator } from "@/lib/i18n";
import { RecordTable } from "@/components/ui/record-table";

/** Addresses worth trying, by endpoint. */
const TRY: Record<string, string> = {
  agencies: "/agencies",
  reports: "/reports",
  measures: "/measures",
  findings: "/findings",
  figures: "/figures",
};

/** Every address of the API with its parameters, from the same table the API itself walks. */
export function EndpointTable({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <RecordTable
      caption={t("developers.endpoints")}
      heads={[t("developers.endpoint"), t("developers.gives"), t("developers.parameters")]}
      stack
    >
      {ENDPOINTS.map(({ id, path, summary, parameters }) => (
        <tr key={id}>
          <th scope="row" className="font-mono font-normal whitespace-nowrap">
            {TRY[id] ? <a href={`/api/v1${TRY[id]}`}>{path}</a> : path}
          </th>
          <td className="long min-w-56">{inLocale(summary, locale)}</td>
          <td className="long min-w-48 font-mono text-xs">
            {Object.keys(parameters.shape).join(", ")}
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}
