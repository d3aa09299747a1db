import Form from "next/form";
import { Link } from "@/components/ui/link";

type Props = { action: string; label: string; placeholder: string };

const Glass = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
    <path d="m13 13 5 5" stroke="currentColor" strokeWidth="1.75" />
  </svg>
);

/** Search from every page: a field where there is room, else the way to the page of it. */
export function HeaderSearch({ action, label, placeholder }: Props) {
  return (
    <>
      <Form
        action={action}
        prefetch={false}
        role="search"
        aria-label={label}
        className="header-search"
      >
        <input
          type="search"
          name="q"
          aria-label={label}
          placeholder={placeholder}
          maxLength={100}
          className="header-search-field"
        />
        <button type="submit" aria-label={label} className="header-search-go">
          <Glass />
        </button>
      </Form>
      <Link href={action} aria-label={label} className="header-search-link">
        <Glass />
      </Link>
    </>
  );
}
