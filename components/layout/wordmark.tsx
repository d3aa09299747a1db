import { Link } from "@/components/ui/link";

/** A seal with one cell of the form left open, and the name. */
export function Wordmark({ href, name, latin }: { href: string; name: string; latin: string }) {
  return (
    <Link
      href={href}
      className="flex items-center gap-2 text-ink sm:gap-2.5 no-underline"
      translate="no"
    >
      <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
        <path d="M2 2h24v24H2z" fill="none" stroke="currentColor" strokeWidth="3" />
        <path d="M2 11h24M11 2v24" stroke="currentColor" strokeWidth="2" />
        <path d="M12 12h13v13H12z" fill="var(--accent)" />
      </svg>
      <span className="font-heading text-lg leading-none sm:text-xl font-bold">{name}</span>
      {latin !== name && (
        <span className="hidden text-sm leading-none text-muted sm:inline">{latin}</span>
      )}
    </Link>
  );
}
