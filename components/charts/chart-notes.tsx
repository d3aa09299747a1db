import { Fragment } from "react";
import { say, type ChartSource, type ChartSpec } from "@/lib/charts";

/** From this many on, the notes fold away. */
const OPEN_NOTES = 3;

/** A body's reports follow its name as years; a single one is named whole. */
function BodySources({ sources, locale }: { sources: ChartSource[]; locale: ChartSpec["locale"] }) {
  const many = sources.length > 1;
  return (
    <>
      {many && `${sources[0]?.agency ?? ""} `}
      {sources.map(({ report, label, year, part }, index) => (
        <Fragment key={report}>
          {index > 0 && (locale === "zh" ? "、" : ", ")}
          <a
            href={`/${locale}/reports/${encodeURIComponent(report)}`}
            aria-label={many ? label : undefined}
          >
            {many ? (part ?? year) : label}
          </a>
        </Fragment>
      ))}
    </>
  );
}

type Noted = Pick<ChartSpec, "notes" | "sources" | "locale">;

/** What has to be said beside the chart and was not `said` above it already, then where its values come from. */
export function ChartNotes({ spec, said = [] }: { spec: Noted; said?: readonly string[] }) {
  const { sources, locale } = spec;
  const notes = spec.notes.filter(({ text }) => !said.includes(text));
  const bodies = [...new Set(sources.map(({ agency }) => agency))];
  const list = (
    <ul className="chart-notes">
      {notes.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return (
    <>
      {notes.length > 0 && notes.length <= OPEN_NOTES && list}
      {notes.length > OPEN_NOTES && (
        <details className="chart-fold open-on-paper">
          <summary>{say(locale, "showNotes", { n: String(notes.length) })}</summary>
          {list}
        </details>
      )}
      <p className="chart-source">
        {sources.length === 0 && say(locale, "noSource")}
        {sources.length > 0 && say(locale, "source", { list: "" })}
        {bodies.map((agency, index) => (
          <span key={agency}>
            {index > 0 && (locale === "zh" ? "；" : "; ")}
            <BodySources
              sources={sources.filter((source) => source.agency === agency)}
              locale={locale}
            />
          </span>
        ))}
      </p>
    </>
  );
}
