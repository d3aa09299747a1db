import { Fragment } from "react";
import type { PlaceTable } from "@/lib/views";
import { placeAnchor } from "./source-text";

type Cell = PlaceTable["rows"][number]["cells"][number];

function Content({ cell, reportHref }: { cell: Cell; reportHref: string }) {
  const { text, asked, readAs } = cell;
  const inner = asked ? (
    <>
      {text.slice(0, asked.start)}
      <mark>{text.slice(asked.start, asked.end)}</mark>
      {text.slice(asked.end)}
    </>
  ) : (
    text
  );
  if (!readAs || text.trim() === "") return inner;
  return (
    <a className="place" href={`${reportHref}#${placeAnchor(readAs)}`}>
      {inner}
    </a>
  );
}

const SCOPES = { row: "row", column: "col" } as const;

type Props = { table: PlaceTable; reportHref: string; caption: string };

/** The rows of a table around one cell, the cell marked; its heads are heads here too. */
export function TableExcerpt({ table, reportHref, caption }: Props) {
  return (
    <table className="excerpt-table" lang="zh-CN">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {table.rows.map(({ row, cells }, index) => (
          <Fragment key={row}>
            {index > 0 && row - (table.rows[index - 1]?.row ?? 0) > 1 && (
              <tr aria-hidden="true">
                <td className="excerpt-gap" colSpan={table.columns + 1}>
                  ⋯
                </td>
              </tr>
            )}
            <tr>
              <td className="excerpt-number" aria-hidden="true">
                {row}
              </td>
              {cells.map((cell) => {
                const Tag = cell.heads ? "th" : "td";
                return (
                  <Tag
                    key={cell.at.start}
                    scope={cell.heads ? SCOPES[cell.heads] : undefined}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    data-marked={cell.asked ? "" : undefined}
                  >
                    <Content cell={cell} reportHref={reportHref} />
                  </Tag>
                );
              })}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
