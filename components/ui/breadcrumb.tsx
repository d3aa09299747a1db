import { Link } from "@/components/ui/link";

type Props = { label: string; steps: { href: string; text: string }[] };

/** The way from the overview to this page. */
export function Breadcrumb({ label, steps }: Props) {
  return (
    <nav aria-label={label} className="reach no-print pt-5 text-sm text-muted">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ href, text }, index) => (
          <li key={href}>
            <Link href={href} className="text-muted">
              {text}
            </Link>
            {index < steps.length - 1 && (
              <span aria-hidden="true" className="ms-2">
                /
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
