import { error } from '@sveltejs/kit';

import { purposeAt } from '../../../../web/policy/purpose-address.ts';
import { purposePage } from '../../../../web/policy/purpose-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals, setHeaders }) => {
  const id = purposeAt(params.purpose);
  if (!id) error(404, 'no such purpose');
  setHeaders({ 'x-wecan-shared': 'policy; ttl=3600' });
  return { purpose: purposePage(id, locals.locale) };
};
