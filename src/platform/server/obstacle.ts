/** What a person must clear away before Wecan can go on: the message is a sentence that says what to do, and no stack is shown. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
}

/** For the terminal: an obstacle in its own words, anything else with the place where it happened. */
export function wordsOf(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
