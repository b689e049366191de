import { policyPage } from '../../web/policy/policy-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, setHeaders }) => {
  // It changes with the program only, and says the same to everybody.
  setHeaders({ 'x-wecan-shared': 'policy; ttl=3600' });
  return { policy: policyPage(locals.locale) };
};
