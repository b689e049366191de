/** Makes one part of the demonstration market; may be long, and says how far it is. */
export type Filling = (work: { report: (text: string) => void }) => Promise<void>;

/** Whom a visitor of the demonstration may be: a buyer, a seller, a person of a department. */
export type DemonstrationAccount = { about: string; signIn: string };

/** What the demonstration market is made of, in this order. It runs in a process that has every login. */
export const fillings: readonly Filling[] = [];

/** Told at the end of each start. */
export const accounts: readonly DemonstrationAccount[] = [];
