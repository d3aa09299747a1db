import type { Locale } from "@/lib/domain";
import { formatYears } from "@/lib/format";
import { translator } from "@/lib/i18n";
import { Tick } from "@/components/filters/kept";
import { LiveForm } from "@/components/filters/live-form";
import { Picker, type PickerOption } from "@/components/filters/picker";

const VIEWS = ["bars", "multiples", "shares", "lines", "table"] as const;
/** Views in which a body may stand in a year of its own. */
const NEWEST = new Set(["bars", "table"]);

type Choice = {
  latest: boolean;
  years: number[];
  yearsHeld: number[];
  yearsOffered: number[];
  view: (typeof VIEWS)[number];
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

type TickedProps = Omit<React.ComponentProps<typeof Tick>, "className"> & {
  label: React.ReactNode;
};

/** One choice beside its label. */
function Ticked({ label, ...tick }: TickedProps) {
  return (
    <label className="flex min-h-9 items-center gap-1.5">
      <Tick {...tick} className="size-4.5" />
      {label}
    </label>
  );
}

/** What is chosen, in a line: all a phone shows of it until the reader wants another choice. */
function chosenWords(choice: Choice, { agencies, measures }: Props["options"], locale: Locale) {
  const t = translator(locale);
  return [
    t("agencies.count", { n: agencies.chosen.length }),
    t("compare.chosen.measures", { n: measures.chosen.length }),
    choice.latest && NEWEST.has(choice.view)
      ? t("compare.chosen.newest")
      : formatYears(choice.years, locale),
    t(`compare.view.${choice.view}`),
  ].join(" · ");
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
    <details className="unfold fold-on-phone no-print mt-3">
      <summary>
        <span className="font-semibold">{t("compare.choose")}</span>
        <span className="ms-2 text-muted">{chosenWords(choice, options, locale)}</span>
      </summary>
      <LiveForm
        action={action}
        label={t("compare.title")}
        className="grid gap-4 border-y border-line bg-band px-5 py-4 lg:grid-cols-2"
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
              <Ticked
                key={year}
                label={
                  <span className={choice.yearsHeld.includes(year) ? undefined : "text-muted"}>
                    {year}
                  </span>
                }
                type="checkbox"
                name="years"
                value={String(year)}
                ticked={!choice.latest && choice.years.includes(year)}
              />
            ))}
          </div>
          <p className="text-xs text-muted">
            {t(NEWEST.has(choice.view) ? "compare.years.hint" : "compare.years.all")}
          </p>
        </fieldset>
        <div className="grid content-start gap-1">
          <fieldset>
            <legend className="mb-1 text-sm font-semibold">{t("compare.view")}</legend>
            <div className="flex flex-wrap items-center gap-x-4">
              {VIEWS.map((view) => (
                <Ticked
                  key={view}
                  label={t(`compare.view.${view}`)}
                  type="radio"
                  name="view"
                  value={view}
                  ticked={choice.view === view}
                />
              ))}
            </div>
          </fieldset>
          {shares ? (
            choice.values === "per100k" && <input type="hidden" name="values" value="per100k" />
          ) : (
            <fieldset>
              <legend className="sr-only">{t("compare.scale")}</legend>
              <div className="flex flex-wrap items-center gap-x-4">
                <Ticked
                  label={t("compare.per100k")}
                  type="checkbox"
                  name="values"
                  value="per100k"
                  ticked={choice.values === "per100k"}
                />
                {choice.view !== "table" && (
                  <Ticked
                    label={t(`compare.axis.${unusual}`)}
                    type="checkbox"
                    name="axis"
                    value={unusual}
                    ticked={choice.axis === unusual}
                  />
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
    </details>
  );
}
