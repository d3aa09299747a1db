import { clsx } from "clsx";

type Props = {
  id?: string;
  title: string;
  lead?: React.ReactNode;
  aside?: React.ReactNode;
  /** Among other parts of a narrow column, where the room above is the column's affair. */
  tight?: boolean;
  className?: string;
  children: React.ReactNode;
};

/** A part of a page: a strong rule, its heading, a word of guidance, the thing itself. */
export function Section({ id, title, lead, aside, tight = false, className, children }: Props) {
  return (
    <section
      id={id}
      className={clsx(
        "border-t-2 border-rule pt-4",
        tight ? "mb-10 break-inside-avoid" : "mt-16",
        className,
      )}
    >
      <div className={tight ? "mb-2" : "mb-6"}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
          <h2 className={tight ? "text-xl" : undefined}>{title}</h2>
          {aside && <div className="reach text-sm">{aside}</div>}
        </div>
        {lead && <p className="mt-1 max-w-prose text-muted">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
