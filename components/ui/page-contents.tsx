type Props = { label: string; parts: { id: string; title: string }[] };

/** The parts of a long page, one click away. */
export function PageContents({ label, parts }: Props) {
  if (parts.length < 2) return null;
  return (
    <nav aria-label={label} className="no-print mt-8 border-y border-line">
      <ul className="tabs flex gap-x-6">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-2.5 text-sm">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
