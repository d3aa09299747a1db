import { clsx } from "clsx";
import type { Edition } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import { DisclosureTable } from "./disclosure-table";
import { RequestsTable } from "./requests-table";
import { ReviewTable } from "./review-table";
import type { TableContext } from "./statutory-cell";

const BODIES = { disclosure: DisclosureTable, requests: RequestsTable, review: ReviewTable };

/** Table three has names three columns deep, table four fifteen columns. */
const LOOKS = { disclosure: null, requests: "statutory-deep", review: "statutory-wide" };

type Props = { context: TableContext; fallbackEdition: Edition };

/** A statutory table drawn as the national form prints it, in the edition it came in. */
export function StatutoryTable({ context, fallbackEdition }: Props) {
  const { view, locale } = context;
  const t = translator(locale);
  const Body = BODIES[view.table];
  const edition = view.edition ?? fallbackEdition;
  if (view.state === "missing") {
    return (
      <div className="border-y border-line py-4">
        <p className="font-semibold">{t(`table.${view.table}`)}</p>
        <p className="text-sm text-muted">{t("report.table.missing")}</p>
      </div>
    );
  }
  return (
    <div className="scroller" role="group" aria-label={t(`table.${view.table}`)}>
      <table className={clsx("statutory", LOOKS[view.table])}>
        <caption className="pb-2 font-semibold">
          <span className="caption-line">
            {t("report.table.caption", {
              table: t(`table.${view.table}`),
              edition: t(`edition.${edition}`),
            })}
          </span>
        </caption>
        <Body context={context} edition={edition} />
      </table>
    </div>
  );
}
