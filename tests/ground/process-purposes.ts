import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const { imports }: { imports: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export type Opened = { purposes: string[]; roles: string[]; unclear: string[] };

/** The purposes and service roles that the files reachable from these entries open, by the words of their calls. */
export function openedFrom(entries: readonly string[]): Opened {
  const opened = { purposes: new Set<string>(), roles: new Set<string>(), unclear: new Set<string>() };
  for (const file of filesReachableFrom(entries)) {
    if (file.startsWith('src/enforcement/')) continue;
    const source = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    for (const [, name, argument = ''] of source.matchAll(/\b(withPurpose|withRole|readsOf)(?:<[^>]*>)?\(\s*([^,)\s]+)/g)) {
      const literal = /^'([^']+)'$/.exec(argument)?.[1];
      if (!literal) opened.unclear.add(`${file}: ${name}(${argument}`);
      else (name === 'withPurpose' ? opened.purposes : opened.roles).add(literal);
    }
  }
  return { purposes: [...opened.purposes].toSorted(), roles: [...opened.roles].toSorted(), unclear: [...opened.unclear].toSorted() };
}

export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

function filesReachableFrom(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...importsOf(file));
  }
  return seen;
}

/** What is imported for its types alone does not run. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^import (?!type )(?:([^;]*?) from )?'([^']+)'|\bimport\('([^']+)'\)/gm)]
    .filter(([, names = '']) => names === '' || !/^\{\s*(type \w+( as \w+)?,?\s*)+\}$/.test(names))
    .flatMap(([, , plain, dynamic]) => placeOf(file, plain ?? dynamic ?? ''));
}

function placeOf(from: string, name: string): string[] {
  const [folder = '', ...path] = name.split('/');
  const inPackage = imports[`${folder}/*`]?.replace('./', '').replace('*', path.join('/'));
  const place = name.startsWith('.') ? join(dirname(from), name) : inPackage;
  return place && existsSync(join(root, place)) ? [place] : [];
}
