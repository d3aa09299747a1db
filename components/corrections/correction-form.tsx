import { Link } from "@/components/ui/link";
import { formatNumber, formatValueState } from "@/lib/format";
import { parseCellId, type Bilingual, type CellId, type Locale } from "@/lib/domain";
import { inLocale, translator } from "@/lib/i18n";
import { cellKind } from "@/lib/statutory-form";
import { placeHref, type CellView } from "@/lib/views";

type Props = {
  report: string;
  id: CellId;
  label: Bilingual;
  cell: CellView | undefined;
  token: string;
  next: string;
  locale: Locale;
};

function readAs(cell: CellView | undefined, locale: Locale): string {
  if (!cell || cell.absent) return formatValueState("missing", locale);
  if (cell.status === "reported" && cell.value !== null) return formatNumber(cell.value, locale);
  const state = formatValueState(cell.status, locale);
  return cell.text.trim() ? `${state} “${cell.text.trim()}”` : state;
}

function StateChoice({ locale, blank }: { locale: Locale; blank: boolean }) {
  const t = translator(locale);
  return (
    <fieldset>
      <legend className="font-semibold">{t("correct.state")}</legend>
      <div className="flex flex-wrap gap-x-8">
        {(["reported", "blank"] as const).map((state) => (
          <label key={state} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name="state"
              value={state}
              defaultChecked={(state === "blank") === blank}
              className="size-5 accent-(--accent)"
            />
            {t(`correct.state.${state}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a cell should hold, why, and who says so. */
export function CorrectionForm({ report, id, label, cell, token, next, locale }: Props) {
  const t = translator(locale);
  const standing = cell?.correction;
  const signed = cellKind(parseCellId(id)?.column ?? "") === "change";
  return (
    <form
      id="correction"
      method="post"
      action="/api/desk/corrections"
      className="grid max-w-xl gap-5"
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="report" value={report} />
      <input type="hidden" name="cell" value={id} />
      <input type="hidden" name="next" value={next} />
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-muted">{t("correct.cell")}</dt>
        <dd className="font-semibold">{inLocale(label, locale)}</dd>
        <dt className="text-muted">{t("correct.read")}</dt>
        <dd className="font-semibold">
          <span className="number">{readAs(cell, locale)}</span>
          {cell?.at && (
            <Link href={placeHref(locale, report, cell.at)} className="ms-4 text-sm font-normal">
              {t("finding.show")}
            </Link>
          )}
        </dd>
      </dl>
      <StateChoice locale={locale} blank={standing?.status === "blank"} />
      <p>
        <label htmlFor="value" className="block font-semibold">
          {t("correct.value")}
        </label>
        <input
          id="value"
          name="value"
          // Keyboards of numbers have no minus on some phones.
          inputMode={signed ? "text" : "decimal"}
          pattern={signed ? "-?[0-9]+" : "[0-9]+(\\.[0-9]+)?"}
          maxLength={20}
          defaultValue={standing?.value ?? ""}
          className="field mt-1 w-40"
        />
      </p>
      <p>
        <label htmlFor="reason" className="block font-semibold">
          {t("correct.reason")}
        </label>
        <textarea
          id="reason"
          name="reason"
          rows={3}
          required
          minLength={2}
          maxLength={500}
          className="field mt-1 w-full"
        />
      </p>
      <p>
        <label htmlFor="by" className="block font-semibold">
          {t("correct.by")}
        </label>
        <input
          id="by"
          name="by"
          required
          maxLength={80}
          autoComplete="name"
          className="field mt-1 w-full max-w-xs"
        />
      </p>
      <p>
        <button type="submit" className="button">
          {t("correct.save")}
        </button>
      </p>
    </form>
  );
}
