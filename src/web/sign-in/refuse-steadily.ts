import { setTimeout as sleep } from 'node:timers/promises';

const floorMs = 400;

/**
 * A "no" takes no less than this, whatever it took to find it: whether an account exists must not be read from
 * a clock. A "yes" is answered at once, for whoever gets one knows their own account.
 */
export async function refuseSteadily<Result>(work: () => Promise<Result>): Promise<Result> {
  const begunAt = performance.now();
  try {
    return await work();
  } catch (error) {
    await sleep(Math.max(0, floorMs - (performance.now() - begunAt)));
    throw error;
  }
}
