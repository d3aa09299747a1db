/** Nothing to show, said kindly, with what to do about it. */
export function EmptyState({ title, children }: { title?: string; children: React.ReactNode }) {
  return (
    <div className="empty border-s-4 border-line ps-5 text-muted">
      {title && <p className="font-heading text-lg font-bold text-ink">{title}</p>}
      <div className="max-w-prose">{children}</div>
    </div>
  );
}
