import { say, type ChartSpec } from "@/lib/charts";

/** From this many on, the notes fold away. */
const OPEN_NOTES = 3;

/** What has to be said beside the chart, then where its values come from. */
export function ChartNotes({ spec }: { spec: Pick<ChartSpec, "notes" | "sources" | "locale"> }) {
  const { notes, sources, locale } = spec;
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
        <details className="chart-fold">
          <summary>{say(locale, "showNotes", { n: String(notes.length) })}</summary>
          {list}
        </details>
      )}
      <p className="chart-source">
        {sources.length === 0 && say(locale, "noSource")}
        {sources.length > 0 && say(locale, "source", { list: "" })}
        {sources.map(({ report, label }, index) => (
          <span key={report}>
            {index > 0 && (locale === "zh" ? "；" : "; ")}
            <a href={`/${locale}/reports/${encodeURIComponent(report)}`}>{label}</a>
          </span>
        ))}
      </p>
    </>
  );
}
