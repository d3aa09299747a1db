/** Things to read and to store → both, each stored once the one after it has been read. */

/**
 * `read` gives what stores the thing. Between the two, other threads compress what was read. Order
 * is kept: of two that follow each other the first is stored first.
 */
export async function storeWhileReading<Item>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<() => Promise<void>>,
): Promise<void> {
  let store: (() => Promise<void>) | null = null;
  for (const item of items) {
    const next = await read(item);
    await store?.();
    store = next;
  }
  await store?.();
}
