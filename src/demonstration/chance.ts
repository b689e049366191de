/** Chance that comes out the same every time: the same market for everybody who starts one. */
export type Chance = {
  /** From 0 to below 1. */
  next: () => number;
  whole: (from: number, to: number) => number;
  pick: <Item>(list: readonly Item[]) => Item;
  some: <Item>(list: readonly Item[], count: number) => Item[];
  happens: (share: number) => boolean;
};

export function chanceOf(seed: string): Chance {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[whole(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
    return item;
  };
  const some = <Item>(list: readonly Item[], count: number): Item[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(whole(0, left.length - 1), 1)).flat();
  };
  return { next, whole, pick, some, happens: (share) => next() < share };
}
