import { appliances } from './drawn-appliances.ts';
import { devices } from './drawn-devices.ts';
import { food } from './drawn-food.ts';
import { fruit } from './drawn-fruit.ts';
import { garden } from './drawn-garden.ts';
import { home } from './drawn-home.ts';
import { kitchenAppliances } from './drawn-kitchen-appliances.ts';
import { packs } from './drawn-packs.ts';
import { phones } from './drawn-phones.ts';
import { play } from './drawn-play.ts';
import { sound } from './drawn-sound.ts';
import { tableware } from './drawn-tableware.ts';
import { wear } from './drawn-wear.ts';
import { type Drawings } from './pen.ts';

/** Our own drawings, for what Fluent Emoji has no object of. */
export const drawings: Drawings = {
  ...packs,
  ...phones,
  ...sound,
  ...devices,
  ...kitchenAppliances,
  ...appliances,
  ...tableware,
  ...home,
  ...wear,
  ...fruit,
  ...food,
  ...garden,
  ...play,
};
