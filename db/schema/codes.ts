import { customType } from "drizzle-orm/sqlite-core";

/**
 * A closed list of words kept as its index: one byte instead of a word in tables of millions of
 * rows. Words may be added at the end of a list; none may ever move.
 */
export function codes<const Words extends readonly string[]>(words: Words) {
  type Word = Words[number];
  const indexOf = new Map<string, number>(words.map((word, index) => [word, index]));
  return customType<{ data: Word; driverData: number }>({
    dataType: () => "integer",
    toDriver: (word) => {
      const index = indexOf.get(word);
      if (index === undefined) throw new Error(`No code for ${word}`);
      return index;
    },
    fromDriver: (index) => {
      const word = words[index];
      if (word === undefined) throw new Error(`No word for code ${index}`);
      return word;
    },
  });
}
