/** Carriers price by how far: inside a province, inside one of the three regions, or across them. */
export type RouteClass = 'same-province' | 'same-region' | 'cross-region';

/** The 34 provinces since 1 July 2025 by region, north to south. */
const regions = {
  north: ['01', '04', '08', '11', '12', '14', '15', '19', '20', '22', '24', '25', '31', '33', '37'],
  central: ['38', '40', '42', '44', '46', '48', '51', '52', '56', '66', '68'],
  south: ['75', '79', '80', '82', '86', '91', '92', '96'],
} as const;

const regionOf = new Map<string, string>(Object.entries(regions).flatMap(([region, codes]) => codes.map((code) => [code, region] as const)));

/** A province that is not on the list counts as far: the buyer never pays less than the carrier asks. */
export function routeClass(fromProvinceCode: string, toProvinceCode: string): RouteClass {
  if (fromProvinceCode === toProvinceCode) return 'same-province';
  const from = regionOf.get(fromProvinceCode);
  return from && from === regionOf.get(toProvinceCode) ? 'same-region' : 'cross-region';
}

export function knownProvinces(): string[] {
  return [...regionOf.keys()];
}

const gramsPerStep = 500;
export const mostSteps = 200;

/** Carriers weigh in steps of half a kilogram; what is heavier than the last step travels as the last step. */
export function weightStep(weightGrams: number): number {
  return Math.min(mostSteps, Math.max(1, Math.ceil(weightGrams / gramsPerStep)));
}

export function gramsOfStep(step: number): number {
  return step * gramsPerStep;
}
