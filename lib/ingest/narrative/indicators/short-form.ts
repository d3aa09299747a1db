/** Whether words shorten a name: 人社局 of 人力资源和社会保障局, its characters in their order. */
export function shortens(words: string, name: string): boolean {
  let at = 0;
  for (const character of words) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What a body's own affairs are called, where the word is no part of its name. */
const AFFAIRS: readonly (readonly [word: RegExp, named: RegExp])[] = [
  [/^警务$/, /公安/],
  [/^检务$/, /检察/],
  [/^关务$/, /海关/],
  [/^(?:院务|医务)$/, /医院|保健院|卫生院/],
  [/^(?:校务|校园)$/, /学校|学院|大学|中学|小学/],
];

/** 住建信息 of a 住房和城乡建设局, 警务信息 of the police: the body's own field. */
export function isFieldOf(words: string, agency: string): boolean {
  return (
    agency.includes(words) ||
    shortens(words, agency) ||
    AFFAIRS.some(([word, named]) => word.test(words) && named.test(agency))
  );
}
