import { say } from "@/lib/charts";
import type { Locale } from "@/lib/domain";

/** What holds for most charts of a page, said once above them. */
export function SharedNotes({ notes, locale }: { notes: string[]; locale: Locale }) {
  return (
    <span className="chart-source">
      {say(locale, "notesBelow")}
      {notes.join(locale === "zh" ? "" : " ")}
    </span>
  );
}
