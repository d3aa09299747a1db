import { chartAddress, chartTables, say, type ChartSpec } from "@/lib/charts";
import { tableText } from "@/lib/charts/table-text";
import { ChartCopy } from "./chart-copy";

/** A chart's picture, its table and its address, to copy. */
export function CopyChart({ spec, link }: { spec: ChartSpec; link: string }) {
  const { locale } = spec;
  return (
    <ChartCopy
      picture={chartAddress(spec, "png", { size: "slide" })}
      text={chartTables(spec).map(tableText).join("\n\n")}
      link={link}
      words={{
        picture: say(locale, "copyPicture"),
        table: say(locale, "copyTable"),
        link: say(locale, "copyLink"),
        done: say(locale, "copied"),
        failed: say(locale, "copyFailed"),
      }}
    />
  );
}
