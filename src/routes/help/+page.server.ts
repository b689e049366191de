import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ setHeaders }) => setHeaders({ 'x-wecan-shared': 'help; ttl=3600' });
