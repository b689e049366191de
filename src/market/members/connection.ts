import { isIPv4, isIPv6 } from 'node:net';

/** From where a request comes. It is used to slow down guessing, and written to the log that the law demands. */
export type Connection = { ip: string; userAgent: string };

/** The neighbourhood that one subscriber can usually choose from: /24 of IPv4, /64 of IPv6. */
export function networkOf(ip: string): string {
  const address = plainAddress(ip);
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIPv6(address)) return `${groupsOf(address).slice(0, 4).join(':')}::/64`;
  return 'unknown';
}

/** What one subscriber has: an address of IPv4, a whole /64 of IPv6. */
export function subscriberOf(ip: string): string {
  const address = plainAddress(ip);
  return isIPv4(address) ? address : networkOf(address);
}

/** An IPv4 address in IPv6 clothes is an IPv4 address. */
export function plainAddress(ip: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip;
}

/** "Chrome · Android": what its owner recognises. The browser's own long name is never kept. */
export function describeDevice(userAgent: string): string {
  const name = browsers.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const system = systems.find(([, pattern]) => pattern.test(userAgent))?.[0];
  return [name, system].filter((part) => part !== undefined).join(' · ') || 'Wecan';
}

const browsers: readonly (readonly [string, RegExp])[] = [
  ['Cốc Cốc', /coc_coc/i],
  ['Edge', /\bEdgA?(iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Zalo', /\bZalo\b/],
  ['Chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Macintosh|Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
];

function groupsOf(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => '0');
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16).toString(16));
}
