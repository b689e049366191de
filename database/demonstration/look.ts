import { type SetName } from '../../scripts/pictures/sets.ts';
import { type WorldName } from '../../scripts/pictures/worlds.ts';

/** One object in a picture: a Fluent Emoji by name, or one of our own drawings (scripts/pictures/drawn-*.ts). */
export type Thing = {
  it: string;
  /** Colours of our own drawings. */
  main?: string;
  second?: string;
  third?: string;
  /** The Fluent Emoji printed on a package, a cover or a label. */
  emblem?: string;
  /** Colours of a Fluent Emoji: `tint` makes it of this material, with `from` only the parts that have that hue. */
  tint?: string;
  from?: string;
  reach?: number;
  hue?: number;
  sat?: number;
  light?: number;
  /** The longer side, as a share of the picture's width. */
  size?: number;
  /** The middle of its foot when it stands, its centre when it lies or floats; shares of the picture. */
  at?: readonly [number, number];
  turn?: number;
  flip?: boolean;
  pose?: 'stand' | 'lie' | 'float' | 'wall';
  /** Out of focus, as what is too close to the lens. */
  soft?: number;
};

/** One picture. */
export type Shot = { world: WorldName; set: SetName; things: readonly Thing[]; lens?: Thing; leaf?: boolean };

/** How a product looks: from this its pictures are composed, standing, in use, from close by. */
export type Look = {
  hero: Thing | string;
  /** Colour worlds of its pictures, the first for the main one. */
  worlds: readonly [WorldName, WorldName];
  /** What is seen beside it in use. */
  beside?: readonly (Thing | string)[];
  /** Several of it make one product: a heap of fruit, a set of cups. */
  pile?: number;
  /** Other colours in which it is sold: they stand together in one picture. */
  colours?: readonly Partial<Thing>[];
  /** A set that suits it better than the one chosen by its number. */
  set?: SetName;
  /** Objects that are seen from above in life too: a rug, a plate of dried squid. */
  isFlat?: boolean;
  /** Things without a foot hang in the air. */
  floats?: boolean;
};
