import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import { Tick } from "@/components/filters/kept";
import { LiveForm } from "@/components/filters/live-form";
import { Picker, type PickerOption } from "@/components/filters/picker";

type Choice = {
  latest: boolean;
  years: number[];
  yearsHeld: number[];
  yearsOffered: number[];
  view: string;
  values: string;
  axis: string;
};
type Chosen = { options: PickerOption[]; chosen: PickerOption[] };

type Props = {
  action: string;
  choice: Choice;
  options: { agencies: Chosen; measures: Chosen };
  locale: Locale;
};

const VIEWS = ["bars", "multiples", "shares", "lines", "table"] as const;
/** Views in which a body may stand in a year of its own. */
const NEWEST = new Set(["bars", "table"]);

/** One choice beside its label. */
function Choice({ label, children }: { label: React.ReactNode; children: React.ReactNode }) {
  return (
    <label className="flex min-h-9 items-center gap-1.5">
      {children}
      {label}
    </label>
  );
}

/** Agencies, measures, years and the way of drawing; every choice stands in the address. */
export function CompareControls({ action, choice, options, locale }: Props) {
  const t = translator(locale);
  const shares = choice.view === "shares";
  // The scale that is not the view's own: bodies share one as a rule, measures do not.
  const unusual = choice.view === "multiples" ? "own" : "same";
  const removeWords = (chosen: PickerOption[]) =>
    Object.fromEntries(
      chosen.map(({ value, label }) => [value, t("compare.remove", { name: label })]),
    );
  return (
    <LiveForm
      action={action}
      label={t("compare.title")}
      className="no-print mt-4 grid gap-5 border-y border-line bg-band px-5 py-5 lg:grid-cols-2"
    >
      <Picker
        name="agencies"
        label={t("compare.agencies")}
        placeholder={t("compare.search.agency")}
        {...options.agencies}
        words={{ none: t("compare.noMatch"), remove: removeWords(options.agencies.chosen) }}
      />
      <Picker
        name="measures"
        label={t("compare.measures")}
        placeholder={t("compare.search.measure")}
        {...options.measures}
        words={{ none: t("compare.noMatch"), remove: removeWords(options.measures.chosen) }}
      />
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">{t("compare.years")}</legend>
        <div className="flex flex-wrap gap-x-3">
          {choice.yearsOffered.map((year) => (
            <Choice
              key={year}
              label={
                <span className={choice.yearsHeld.includes(year) ? undefined : "text-muted"}>
                  {year}
                </span>
              }
            >
              <Tick
                type="checkbox"
                name="years"
                value={String(year)}
                ticked={!choice.latest && choice.years.includes(year)}
                className="size-4.5"
              />
            </Choice>
          ))}
        </div>
        <p className="text-xs text-muted">
          {t(NEWEST.has(choice.view) ? "compare.years.hint" : "compare.years.all")}
        </p>
      </fieldset>
      <div className="grid content-start gap-3">
        <fieldset>
          <legend className="mb-1 text-sm font-semibold">{t("compare.view")}</legend>
          <div className="flex flex-wrap items-center gap-x-4">
            {VIEWS.map((view) => (
              <Choice key={view} label={t(`compare.view.${view}`)}>
                <Tick
                  type="radio"
                  name="view"
                  value={view}
                  ticked={choice.view === view}
                  className="size-4.5"
                />
              </Choice>
            ))}
          </div>
        </fieldset>
        {shares ? (
          choice.values === "per100k" && <input type="hidden" name="values" value="per100k" />
        ) : (
          <fieldset>
            <legend className="sr-only">{t("compare.scale")}</legend>
            <div className="flex flex-wrap items-center gap-x-4">
              <Choice label={t("compare.per100k")}>
                <Tick
                  type="checkbox"
                  name="values"
                  value="per100k"
                  ticked={choice.values === "per100k"}
                  className="size-4.5"
                />
              </Choice>
              {choice.view !== "table" && (
                <Choice label={t(`compare.axis.${unusual}`)}>
                  <Tick
                    type="checkbox"
                    name="axis"
                    value={unusual}
                    ticked={choice.axis === unusual}
                    className="size-4.5"
                  />
                </Choice>
              )}
            </div>
          </fieldset>
        )}
        <noscript>
          <button type="submit" className="button button-quiet">
            {t("compare.apply")}
          </button>
        </noscript>
      </div>
    </LiveForm>
  );
}
