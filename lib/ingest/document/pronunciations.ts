/** A text with sounds spelt behind its characters, 環(huán)境, → the same without them. */

/** A syllable with its tone; without one, `(app)` may be a word. */
const SOUND =
  /(?<=[\u3400-\u9fff])[(（](?=[a-zêü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿêü]{1,7}[)）]/g;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/;

/** Some sites print them behind what they turned into traditional characters; names are without. */
export function withoutPronunciations(text: string): string {
  return TONE.test(text) ? text.replace(SOUND, "") : text;
}
