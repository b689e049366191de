import { appliances } from './drawn-appliances.ts';
import { devices } from './drawn-devices.ts';
import { food } from './drawn-food.ts';
import { home } from './drawn-home.ts';
import { packs } from './drawn-packs.ts';
import { play } from './drawn-play.ts';
import { wear } from './drawn-wear.ts';
import { type Drawings } from './pen.ts';

/** Our own drawings, for what Fluent Emoji has no object of. */
export const drawings: Drawings = { ...packs, ...devices, ...appliances, ...home, ...wear, ...food, ...play };
