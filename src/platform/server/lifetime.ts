/**
 * What was started, to be stopped in the reverse order, whatever becomes of the rest. A thing is put here when
 * it is born, not when it is ready: what is stopped in the middle leaves nothing behind.
 */
export type Lifetime = {
  readonly isEnding: boolean;
  /** Aborted when the end begins, for work that can stop by itself. */
  readonly signal: AbortSignal;
  atEnd: (stop: () => Promise<unknown> | unknown) => void;
  /** The same promise for everyone who asks: things are stopped once. */
  end: () => Promise<void>;
};

export function openLifetime(reportFault: (error: unknown) => void): Lifetime {
  const stops: (() => Promise<unknown> | unknown)[] = [];
  const ending = new AbortController();
  let ended: Promise<void> | undefined;
  const run = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      try {
        await stop();
      } catch (error) {
        reportFault(error);
      }
    }
  };
  return {
    get isEnding() {
      return ending.signal.aborted;
    },
    signal: ending.signal,
    atEnd: (stop) => {
      stops.push(stop);
      // Born while the rest was being stopped: its turn has come as well.
      if (ended) ended = ended.then(run);
    },
    end: () => {
      ending.abort();
      ended ??= run();
      return ended;
    },
  };
}
