import { type Reroute } from '@sveltejs/kit/hooks';

/** English pages are the same pages under /en. */
export const reroute: Reroute = ({ url }) => url.pathname.replace(/^\/en(?=\/|$)/, '') || '/';
