import { type Company, type PointLetter, type Policy, publishedPoints } from '../vocabulary.ts';
import { isSaid } from './known.ts';
import { holes } from './holes.ts';

/** The page `/policy` as D248 Art. 5(1) wants it, and the company that answers for it (clause 6.2). */
export function pageFaults(policy: Policy): string[] {
  const lacking = publishedPoints
    .filter((point) => !policy.points[point]?.paragraphs.some(isSaid))
    .map((point) => `The published page lacks point ${point} of D248 Art. 5(1). Write it in policy/text/points.ts.`);
  return [
    ...lacking,
    ...publishedPoints.flatMap((point) => paragraphFaults(policy, point)),
    ...missingListFaults(policy),
    ...Object.entries(policy.controllers).flatMap(([mode, company]) => companyFaults(mode, company)),
  ];
}

function paragraphFaults(policy: Policy, point: PointLetter): string[] {
  const paragraphs = policy.points[point]?.paragraphs ?? [];
  return paragraphs.flatMap(({ vi, en }) => {
    const faults = isSaid({ vi, en }) ? [] : [`Point ${point} has a paragraph in one language only: "${vi || en}".`];
    const named = [...`${vi} ${en}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const unknown = named.filter((name) => !Object.hasOwn(holes, name));
    const differs = holesOf(vi) !== holesOf(en);
    return [
      ...faults,
      ...unknown.map((name) => `Point ${point} has a hole {${name}} that nothing fills.`),
      ...(differs ? [`Point ${point} has a paragraph whose holes differ between the languages: "${vi}".`] : []),
    ];
  });
}

function holesOf(text: string): string {
  return [...text.matchAll(/\{\w+\}/g)].join();
}

/** A list that the page must show cannot be left out by forgetting its hole. */
function missingListFaults(policy: Policy): string[] {
  const shown = Object.values(policy.points).flatMap((point) => point?.paragraphs.map(({ vi }) => vi) ?? []);
  return Object.keys(holes)
    .filter((name) => !shown.some((text) => text.includes(`{${name}}`)))
    .map((name) => `No point of the published page shows {${name}}.`);
}

function companyFaults(mode: string, company: Company): string[] {
  const { brand, legalName, taxCode, representative, address, hotline, email, website } = company;
  const isWhole =
    [brand, taxCode, representative, hotline, email, website].every((text) => text.trim() !== '') && isSaid(legalName) && isSaid(address);
  return isWhole ? [] : [`The controller of the ${mode} lacks a name, tax code, representative, address or contact (clause 6.2).`];
}
