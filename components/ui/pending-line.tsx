/** A thin line at the top of the window while the next page is being read. */
export function PendingLine({ pending }: { pending: boolean }) {
  return pending ? <span aria-hidden="true" className="pending-line" /> : null;
}
