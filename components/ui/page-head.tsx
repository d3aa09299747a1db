/** The head of a page of its own room: its name, and what it is for in a sentence or two. */
export function PageHead({ title, lead }: { title: string; lead?: React.ReactNode }) {
  return (
    <>
      <h1 className="mt-8 sm:mt-12">{title}</h1>
      {lead && <p className="mt-3 max-w-prose text-muted">{lead}</p>}
    </>
  );
}
