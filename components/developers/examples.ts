/** Programs that fetch one measure, to be pasted as they stand. Tested against the API itself. */

export type Example = { id: "curl" | "python" | "r" | "excel"; code: string };

type Options = {
  /** Where the API is reached, for example `https://host/api/v1`. */
  base: string;
  /** The question, as a query string: `city=…&measure=…`. */
  query: string;
};

function curl({ base, query }: Options): string {
  return [
    "# JSON, the first 100 rows",
    `curl '${base}/observations?${query}'`,
    "",
    "# CSV into a file, values that are there only",
    `curl -o observations.csv '${base}/observations.csv?${query}&state=reported&size=1000'`,
    "",
    "# only if something has changed since",
    `curl -i -H 'If-None-Match: "ETAG-OF-LAST-TIME"' '${base}/observations?${query}'`,
  ].join("\n");
}

function python({ base, query }: Options): string {
  return `import json
from urllib.request import urlopen

address = "${base}/observations?${query}&size=1000"
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

function r({ base, query }: Options): string {
  return `address <- "${base}/observations.csv?${query}&size=1000"
rows <- read.csv(address, fileEncoding = "UTF-8-BOM", na.strings = "")

# NA has a reason: it stands in the column state.
reported <- subset(rows, state == "reported")
aggregate(value ~ agency + year, data = reported, FUN = sum)`;
}

function excel({ base, query }: Options): string {
  return `let
    Source = Csv.Document(
        Web.Contents("${base}/observations.csv?${query}&size=1000"),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(
        Headed, {{"year", Int64.Type}, {"value", type number}}, "en-US"
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
