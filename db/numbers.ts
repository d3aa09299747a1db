/** Whole numbers ↔ bytes: small ones, of either sign, take one byte each. */

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
export class NumberWriter {
  private bytes = new Uint8Array(4096);
  private length = 0;

  write(number: number): void {
    // No number takes more than eight bytes.
    if (this.length + 8 > this.bytes.length) this.grow();
    // The sign goes to the lowest bit, so that −1 is as short as 1.
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.length++] = rest;
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(): void {
    const more = new Uint8Array(2 * this.bytes.length);
    more.set(this.bytes);
    this.bytes = more;
  }
}

/** Gives one number after the other. Throws where there are no more. */
export function readNumbers(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError("No more numbers");
      value += (byte % 0x80) * unit;
      if (byte < 0x80) break;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
}
