import type { Span } from "@/lib/domain";
import type { SaidPlace } from "./describe-place";
import { placeAnchor } from "./source-text";

/** Where a place is, in words, with the heads of its row and column and what stands there. */
export function PlaceWords({ said }: Pick<SaidPlace, "said">) {
  return (
    <>
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
    </>
  );
}

/** Back to the cell or figure that a place was read as. */
export function PlaceBack({ place, said, reportHref }: SaidPlace & { reportHref: string }) {
  if (!said.back || !place.readAs) return null;
  return (
    <p>
      <a className="place" href={`${reportHref}#${placeAnchor(place.readAs)}`}>
        {said.back}
      </a>
    </p>
  );
}

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

type StepsProps = Pick<SaidPlace, "place"> & {
  words: { previous: string; next: string };
  onMove: (to: Span) => void;
};

/** To the number before and after a place. */
export function PlaceSteps({ place, words, onMove }: StepsProps) {
  return (
    <div className="flex">
      <Step to={place.previous} label={words.previous} mark="‹" onMove={onMove} />
      <Step to={place.next} label={words.next} mark="›" onMove={onMove} />
    </div>
  );
}
