import type { Span } from "@/lib/domain";
import { placeAnchor } from "./source-text";
import type { SaidPlace } from "./describe-place";

type Props = SaidPlace & {
  reportHref: string;
  words: { previous: string; next: string };
  onMove: (to: Span) => void;
};

type StepProps = { to: Span | null; label: string; mark: string; onMove: (to: Span) => void };

/** Stays where it is at the ends of the text, so that the focus does. */
function Step({ to, label, mark, onMove }: StepProps) {
  return (
    <button
      type="button"
      className="place-step"
      aria-label={label}
      title={label}
      aria-disabled={to === null}
      onClick={() => to && onMove(to)}
    >
      <span aria-hidden="true">{mark}</span>
    </button>
  );
}

/** Where a place is, in words; to the number before and after it, and back to its cell or figure. */
export function PlaceBar({ place, said, reportHref, words, onMove }: Props) {
  return (
    <div className="flex items-start gap-3 pt-2">
      <div className="min-w-0 flex-1 text-sm">
        <p>
          <span className="font-semibold">{said.where}</span>
          <span className="place-quote" lang="zh-CN">
            {said.quote}
          </span>
        </p>
        {said.heads && (
          <p className="place-heads" lang="zh-CN">
            {said.heads}
          </p>
        )}
        {said.back && place.readAs && (
          <p>
            <a className="place" href={`${reportHref}#${placeAnchor(place.readAs)}`}>
              {said.back}
            </a>
          </p>
        )}
      </div>
      <div className="flex">
        <Step to={place.previous} label={words.previous} mark="‹" onMove={onMove} />
        <Step to={place.next} label={words.next} mark="›" onMove={onMove} />
      </div>
    </div>
  );
}
