/** Names of sheets: at most 31 characters, none that Excel forbids, no two alike. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.replaceAll(/[\\/?*:[\]']/gu, " ").trim() || "Sheet";
  const cut = (text: string, most: number) => [...text].slice(0, most).join("").trim();
  let name = cut(plain, 31);
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
    name = `${cut(plain, 31 - String(n).length - 1)} ${n}`;
  }
  return name;
}
