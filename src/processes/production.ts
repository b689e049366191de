import { type PublishedController } from '#enforcement/vocabulary.ts';
import { missingInProduction, type Settings } from '#platform/server/settings.ts';
import { Obstacle } from '#platform/server/obstacle.ts';

import { missingAccounts } from './accounts.ts';

/** Production never starts half configured: one sentence per thing that is missing, all at once. */
export function assertProduction(settings: Settings, environment: NodeJS.ProcessEnv, controller: PublishedController): void {
  const missing = [...missingInProduction(settings, environment), ...missingAccounts(environment), ...missingOfController(controller)];
  if (missing.length > 0) throw new Obstacle(`These are missing in production:\n${missing.map((line) => `- ${line}`).join('\n')}`);
}

/** The company that promises and the officer whom the law wants: a person confirms both in policy/controller.ts. */
function missingOfController(controller: PublishedController): string[] {
  if (!controller.isConfirmed) {
    return [
      'The controller in policy/controller.ts is not confirmed. Compare it with the registration, then set isConfirmed and put the officer in the place of toConfirm.',
      'No protection officer is named in policy/controller.ts (L91 Art. 33(2)).',
    ];
  }
  const { name, email, phone } = controller.officer;
  const lacks = Object.entries({ name, email, phone }).filter(([, text]) => text.trim() === '');
  return lacks.map(([part]) => `The protection officer in policy/controller.ts has no ${part}.`);
}
