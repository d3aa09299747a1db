/** A pure function of a short text → the same function, keeping what it made of the latest texts. */

/** Reports print the same labels and marks over and over; what is longer is not said twice. */
const LONGEST_TEXT = 64;
const MOST_TEXTS = 4096;

/** What it returns is shared: nobody may change it. */
export function remember<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return make(text);
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as Made;
    const fresh = make(text);
    if (made.size >= MOST_TEXTS) made.clear();
    // A copy: a slice would keep the whole document it was cut from.
    made.set(` ${text}`.slice(1), fresh);
    return fresh;
  };
}
