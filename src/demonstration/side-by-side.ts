/** Works on a list with a few hands at once; the answers come in the order of the list. */
export async function sideBySide<Item, Result>(
  list: readonly Item[],
  hands: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const hand = async () => {
    for (let at = next; at < list.length; at = next) {
      next += 1;
      const item = list[at];
      if (item !== undefined) results[at] = await work(item, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(hands, list.length) }, hand));
  return results;
}
