import { type RouteClass } from './route-class.ts';

/** The delivery fees that the marketplace publishes: they hold whenever the carrier has not answered. */
export const publishedFees = {
  'same-province': { firstStepsVnd: 22_000, includedSteps: 6, perStepVnd: 2_500 },
  'same-region': { firstStepsVnd: 30_000, includedSteps: 1, perStepVnd: 2_500 },
  'cross-region': { firstStepsVnd: 32_000, includedSteps: 1, perStepVnd: 5_000 },
} as const satisfies Record<RouteClass, { firstStepsVnd: number; includedSteps: number; perStepVnd: number }>;

export function publishedFeeVnd(route: RouteClass, step: number): number {
  const { firstStepsVnd, includedSteps, perStepVnd } = publishedFees[route];
  return firstStepsVnd + Math.max(0, step - includedSteps) * perStepVnd;
}
