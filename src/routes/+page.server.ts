import { formatVnd } from '#platform/money.ts';

export const load = () => ({ price: formatVnd(1_290_000) });
