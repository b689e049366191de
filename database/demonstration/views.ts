import { type Both, type Good } from './good.ts';

/** From where a product is seen in one of its pictures. */
export type View = 'main' | 'colours' | 'use' | 'close';

/** The pictures of a good, the main one first. */
export function viewsOf({ look }: Good): readonly View[] {
  return look.colours ? ['main', 'colours', 'use'] : ['main', 'use'];
}

/** The name of a picture, which is also that of its files. */
export function pictureName(good: Good, view: View): string {
  return `${good.id}-${view}`;
}

const words = {
  main: ['', ''],
  colours: ['các màu, các loại', 'in its colours and kinds'],
  use: ['bày cùng đồ dùng thường ngày', 'among everyday things'],
  close: ['nhìn gần', 'from close by'],
} as const satisfies Record<View, Both>;

/** What is seen, for those who do not see it: an illustration, and it says so. */
export function altOf(good: Good, view: View): Both {
  const [vi, en] = words[view];
  return [`Hình minh họa: ${good.vi}${vi && `, ${vi}`}`, `Illustration: ${good.en}${en && `, ${en}`}`];
}
