/** The time one file may take, asked after now and then by whatever loops over its content. */
import { DocumentError } from "./document-error";

/** Steps between two looks at the clock. */
const EVERY = 4_096;

export class Deadline {
  private readonly until: number;
  private steps = 0;

  constructor(
    milliseconds: number,
    private readonly now: () => number,
  ) {
    this.until = now() + milliseconds;
  }

  get left(): number {
    return this.until - this.now();
  }

  /** Throws `too-slow` once the time is up. */
  check(): void {
    if (this.left < 0) throw new DocumentError("too-slow");
  }

  /** The same, cheap enough to be called for every element. */
  step(): void {
    this.steps += 1;
    if (this.steps % EVERY === 0) this.check();
  }

  /** Waits for work that hands back control, no longer than there is time. */
  async within<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const arm = () => {
        // The clock given may run slower than the timer's.
        if (this.left <= 0) reject(new DocumentError("too-slow"));
        else timer = setTimeout(arm, Math.max(10, this.left));
      };
      arm();
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
