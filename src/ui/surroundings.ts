import { createContext } from 'svelte';

import { type Locale } from '#platform/locale.ts';

import { type IconName } from './icons.ts';

/** The language of the page, given by the root layout: `const locale = getLocale();`. */
export const [getLocale, setLocale] = createContext<Locale>();

/** Where the page stands: the address that people use, and its path without language. */
export const [getSite, setSite] = createContext<{ readonly origin: string; readonly path: string }>();

/** Icons that the page has used so far; the root layout draws each of them once, at the end. */
export const [getSprite, setSprite] = createContext<Set<IconName>>();
