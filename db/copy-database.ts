/** Copies whole databases with SQLite's own backup, which keeps readers and writers going. */
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { checkIntegrity } from "./check-integrity";
import { renewGeneration } from "./memory";
import { closeDatabase, newerThanProgram, openAsIs, openDatabase } from "./open";

/**
 * Writes a sound copy of `source` to `target`: built beside its place, checked, then moved there,
 * so that a target is never half a copy. Throws, leaving the target as it was, when it fails.
 */
export async function backUpDatabase(source: string, target: string): Promise<void> {
  refuseSame(source, target);
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.unfinished-${process.pid}`;
  const client = openAsIs(source);
  try {
    await client.backup(unfinished);
    makeOneFile(unfinished);
    const fault = checkIntegrity(unfinished);
    if (fault) throw new Error(`The copy is not sound: ${fault}`);
    renameSync(unfinished, target);
  } finally {
    client.close();
    removeWhole(unfinished);
  }
}

function removeWhole(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
}

/** A database moved onto itself would leave a running server with a file nobody can find. */
function refuseSame(one: string, other: string): void {
  if (existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other)) {
    throw new Error(`${one} and ${other} are the same file.`);
  }
}

/** A backup is one file: it is never written to again, so it needs no write-ahead log beside it. */
function makeOneFile(file: string): void {
  const client = openAsIs(file, { write: true });
  client.pragma("journal_mode = DELETE");
  client.close();
}

/** Before anything is replaced: a newer version's tables could not be used once they were there. */
function checkVersion(file: string): string | null {
  const client = openAsIs(file);
  try {
    return newerThanProgram(client);
  } finally {
    client.close();
  }
}

/** Throws one sentence when `backup` could not take the place of `target`. Changes nothing. */
export function requireRestorable(backup: string, target: string): void {
  refuseSame(backup, target);
  const fault = checkIntegrity(backup) ?? checkVersion(backup);
  if (fault) throw new Error(`${backup} cannot be restored: ${fault}`);
}

async function copy(from: string, to: string): Promise<void> {
  const client = openAsIs(from);
  try {
    await client.backup(to);
  } finally {
    client.close();
  }
}

/**
 * Puts the contents of `backup` in place of those of `target`, in one transaction: a running
 * server sees the old data until it is done, and the new after. An older backup's tables are brought
 * up to date before, in a copy beside the target.
 */
export async function restoreDatabase(backup: string, target: string): Promise<void> {
  requireRestorable(backup, target);
  mkdirSync(path.dirname(target), { recursive: true });
  const prepared = `${target}.restoring-${process.pid}`;
  try {
    await copy(backup, prepared);
    const db = openDatabase(prepared);
    renewGeneration(db);
    closeDatabase(db);
    makeOneFile(prepared);
    await copy(prepared, target);
  } finally {
    removeWhole(prepared);
  }
  closeDatabase(openDatabase(target));
}
