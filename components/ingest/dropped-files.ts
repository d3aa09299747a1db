/** What was dropped or chosen, folders and all → the files in it that a person would count as files. */

/** What systems and editors leave in folders: .DS_Store, Thumbs.db, ~$报告.docx. */
const LEFTOVER = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/iu;

export function withoutLeftovers(files: Iterable<File>): File[] {
  return [...files].filter(({ name }) => !LEFTOVER.test(name));
}

/** A folder is told in parts, of a hundred entries each in some browsers. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function walk(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [
      await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      ),
    ];
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  inside.sort((one, other) => one.name.localeCompare(other.name));
  const files: File[] = [];
  for (const each of inside) files.push(...(await walk(each)));
  return files;
}

/** The files of a drop. Its entries are gone once the event is over, so they are taken at once. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const plain = [...transfer.files];
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) found.push(...(await walk(entry)));
  return withoutLeftovers(found);
}
