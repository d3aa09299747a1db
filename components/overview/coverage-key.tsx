import { clsx } from "clsx";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import { squareLook } from "./coverage-square";

const STATES = ["clean", "notices", "errors", "no-tables", "cited"] as const;

type Props = { locale: Locale; sample?: string; className?: string };

/** What the colours of the squares say; `sample` stands in each of them in place of its count. */
export function CoverageKey({ locale, sample, className }: Props) {
  const t = translator(locale);
  return (
    <ul
      aria-label={t("coverage.legend")}
      className={clsx("mb-5 flex flex-wrap gap-x-6 gap-y-2 text-sm", className)}
    >
      {STATES.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <span aria-hidden="true" className={squareLook(state)}>
            {sample ?? t(`coverage.sample.${state}`)}
          </span>
          {t(`coverage.${state}`)}
        </li>
      ))}
    </ul>
  );
}
