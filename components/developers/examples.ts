/** Programs that fetch one measure, to be pasted as they stand. Tested against the API itself. */

export type Example = { id: "curl" | "python" | "r" | "excel"; code: string };

type Options = {
  /** Where the API is reached, for example `https://host/api/v1`. */
  base: string;
  /** The question, as a query string: `city=…&measure=…`. */
  query: string;
  /** Rows a page. */
  size?: number;
};

/** The most rows a page may have: fewer questions. */
const MOST = 1000;

function curl({ base, query }: Options): string {
  return [
    "# JSON, the first 100 rows",
    `curl '${base}/observations?${query}'`,
    "",
    "# CSV into a file, values that are there only, the first 1,000 rows",
    `curl -o observations.csv '${base}/observations.csv?${query}&state=reported&size=1000'`,
    "",
    "# only if something has changed since",
    `curl -i -H 'If-None-Match: "ETAG-OF-LAST-TIME"' '${base}/observations?${query}'`,
  ].join("\n");
}

function python({ base, query, size = MOST }: Options): string {
  return `import json
from urllib.request import urlopen

address = "${base}/observations?${query}&size=${size}"
rows = []
page = 1
while True:
    with urlopen(f"{address}&page={page}") as answer:
        found = json.load(answer)
    rows += found["data"]
    if page >= found["page"]["pages"]:
        break
    page += 1

for row in rows:
    # A blank or missing value is None; never take it for a zero.
    shown = row["value"] if row["state"] == "reported" else row["state"]
    print(row["year"], row["agencyName"]["zh"], shown, row["report"])`;
}

function r({ base, query, size = MOST }: Options): string {
  return `address <- "${base}/observations.csv?${query}&size=${size}"
rows <- NULL
page <- 1
repeat {
  found <- read.csv(paste0(address, "&page=", page), fileEncoding = "UTF-8-BOM", na.strings = "")
  rows <- rbind(rows, found)
  if (nrow(found) < ${size}) break
  page <- page + 1
}

# NA has a reason: it stands in the column state.
reported <- subset(rows, state == "reported")
aggregate(value ~ agency + year, data = reported, FUN = sum)`;
}

function excel({ base, query, size = MOST }: Options): string {
  return `let
    Address = "${base}/observations.csv?${query}&size=${size}",
    Page = (number) => Table.PromoteHeaders(
        Csv.Document(
            Web.Contents(Address & "&page=" & Text.From(number)),
            [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
        ),
        [PromoteAllScalars = true]
    ),
    // Pages are asked for until one is empty.
    Pages = List.Generate(
        () => [number = 1, rows = Page(1)],
        each Table.RowCount([rows]) > 0,
        each [number = [number] + 1, rows = Page([number] + 1)],
        each [rows]
    ),
    Typed = Table.TransformColumnTypes(
        Table.Combine(Pages), {{"year", Int64.Type}, {"value", type number}}, "en-US"
    )
in
    Typed`;
}

export function examplesFor(options: Options): Example[] {
  return [
    { id: "curl", code: curl(options) },
    { id: "python", code: python(options) },
    { id: "r", code: r(options) },
    { id: "excel", code: excel(options) },
  ];
}
