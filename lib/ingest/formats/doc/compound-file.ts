/**
 * An OLE compound file: a small file system in one file, as Word before 2007 saved. Chains of
 * sectors are followed only as far as the file has sectors, so a chain that bites its tail ends.
 */
import { DocumentError } from "../document-error";

/** Sector numbers from here on mean "none" or "end". */
const NO_SECTOR = 0xfffffffa;

const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

type Entry = { type: number; start: number; size: number };

export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly cutoff: number;
  private readonly next: number[];
  private readonly nextMini: number[];
  private readonly entries = new Map<string, Entry>();
  private readonly mini: Uint8Array;

  /** Throws `broken-doc`. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw new DocumentError("broken-doc");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new DocumentError("broken-doc");
    this.sectorSize = 1 << shift;
    this.miniSize = 1 << Math.min(this.view.getUint16(32, true), 9);
    this.cutoff = this.view.getUint32(56, true);
    this.next = this.readTable(this.tableSectors());
    const miniTable = this.chain(this.view.getUint32(60, true), this.next);
    this.nextMini = this.readTable(miniTable);
    this.readDirectory();
    const root = this.entries.get("");
    this.mini = root ? this.readSectors(root.start, root.size) : new Uint8Array();
  }

  has(name: string): boolean {
    return this.entries.get(name)?.type === STREAM;
  }

  /** A stream's bytes, or null when there is none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (entry?.type !== STREAM) return null;
    if (entry.size >= this.cutoff) return this.readSectors(entry.start, entry.size);
    const pieces = this.chain(entry.start, this.nextMini).map((sector) =>
      this.mini.subarray(sector * this.miniSize, (sector + 1) * this.miniSize),
    );
    return concat(pieces, entry.size);
  }

  private readSectors(start: number, size: number): Uint8Array {
    return concat(
      this.chain(start, this.next).map((sector) => this.sector(sector)),
      size,
    );
  }

  private sector(number: number): Uint8Array {
    const at = (number + 1) * this.sectorSize;
    return this.bytes.subarray(at, at + this.sectorSize);
  }

  /** Sectors that hold the allocation table: 109 named in the header, the rest in a chain. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    for (let i = 0; i < 109; i += 1) sectors.push(this.view.getUint32(76 + i * 4, true));
    let more = this.view.getUint32(68, true);
    const most = this.bytes.length / this.sectorSize;
    for (let i = 0; i < most && more < NO_SECTOR; i += 1) {
      const list = this.numbers(this.sector(more));
      more = list.pop() ?? NO_SECTOR;
      for (const sector of list) sectors.push(sector);
    }
    return sectors.filter((sector) => sector < most);
  }

  private readTable(sectors: number[]): number[] {
    const table: number[] = [];
    for (const sector of sectors) {
      for (const number of this.numbers(this.sector(sector))) table.push(number);
    }
    return table;
  }

  private numbers(sector: Uint8Array): number[] {
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    return Array.from({ length: sector.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
  }

  private chain(start: number, table: number[]): number[] {
    const sectors: number[] = [];
    let sector = start;
    while (sector < NO_SECTOR && sectors.length <= table.length) {
      sectors.push(sector);
      sector = table[sector] ?? NO_SECTOR;
    }
    return sectors;
  }

  private readDirectory(): void {
    const sectors = this.chain(this.view.getUint32(48, true), this.next);
    const directory = concat(
      sectors.map((sector) => this.sector(sector)),
      Infinity,
    );
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const type = view.getUint8(at + 66);
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + length));
      const entry = {
        type,
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
      if (type === ROOT) this.entries.set("", entry);
      else if (type === STREAM && !this.entries.has(name)) this.entries.set(name, entry);
    }
  }
}

function concat(pieces: Uint8Array[], size: number): Uint8Array {
  const has = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const all = new Uint8Array(Math.min(has, size));
  let at = 0;
  for (const piece of pieces) {
    if (at >= all.length) break;
    const part = piece.subarray(0, all.length - at);
    all.set(part, at);
    at += part.length;
  }
  return all;
}
