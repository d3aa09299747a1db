const LONGEST = 300;

/**
 * A code as it was typed: from paper it may come in capitals. Cut between characters, never within
 * one, which no address could hold.
 */
export function typedCode(code: string): string {
  return [...code].slice(0, LONGEST).join("").toLowerCase();
}
