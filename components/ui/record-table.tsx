import { clsx } from "clsx";
import type { ReactNode } from "react";

type Head = string | { name: string; figure?: boolean; className?: string };

type Props = {
  /** Said to those who hear the table; the heading above it says the same to the eye. */
  caption: string;
  heads: Head[];
  /** On phones each record is laid out as lines below each other. */
  stack?: boolean;
  /** The rows. */
  children: ReactNode;
};

function ColumnHead({ head }: { head: Head }) {
  const { name, figure = false, className } = typeof head === "string" ? { name: head } : head;
  return (
    <th scope="col" className={clsx(figure && "figure", className) || undefined}>
      {name}
    </th>
  );
}

/** A list of records under named columns; a wide one scrolls inside its place. */
export function RecordTable({ caption, heads, stack = false, children }: Props) {
  return (
    <div className="scroller">
      <table className={clsx("records", stack && "records-stack")}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <ColumnHead key={column} head={head} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
