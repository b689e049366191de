import { type Basis, type Controller, type Law, type Outcome, type PointLetter, type Words } from './vocabulary.ts';

/** The page `/policy` as data: everything that it says, in both languages, made from `policy/` and nothing else. */
export type PublishedPolicy = {
  version: string;
  effectiveOn: string;
  /** Of all the rest: two pages with one hash say the same. */
  hash: string;
  points: Readonly<Record<PointLetter, { title: Words; blocks: readonly Block[] }>>;
  sentences: readonly PublishedSentence[];
  purposes: readonly PublishedPurpose[];
  fields: readonly PublishedField[];
  recipients: readonly PublishedRecipient[];
  departments: readonly { id: string; words: Words; purposes: readonly string[] }[];
  retention: readonly { id: string; words: Words; law: string; purposes: readonly string[] }[];
  switches: readonly { id: string; words: Words; purpose: string; fields: readonly string[] }[];
  laws: Readonly<Record<string, Law>>;
  controllers: { readonly demonstration: Controller; readonly production: Controller };
};

export const publishedLists = [
  'purposes',
  'closedPurposes',
  'switches',
  'fields',
  'sealedFields',
  'clearFields',
  'retention',
  'departments',
  'recipients',
] as const;
export type PublishedList = (typeof publishedLists)[number];

/** A paragraph; `{officer}` and `{controller}` in it stand for the contacts of whoever runs the market. */
export type Block = { text: Words } | { list: PublishedList };

export type PublishedSentence = {
  clause: string;
  /** The number of its section: 0 is what stands before the first. */
  section: number;
  isHeading: boolean;
  words: Words;
  outcome: Outcome;
  why: Words;
  purposes: readonly string[];
  fields: readonly string[];
  test: string;
};

export type PublishedPurpose = {
  id: string;
  name: Words;
  effect: Words;
  clauses: readonly string[];
  addedBecause?: Words;
  basis: Basis['kind'];
  law: string;
  isOpen: boolean;
  closedBecause?: Words;
  /** Whether it names every field there is, because it serves the rights of the person. */
  servesEveryField: boolean;
  fields: readonly string[];
  recipients: readonly string[];
  departments: readonly string[];
  retention: readonly string[];
  switches: readonly string[];
  test: string;
};

export type PublishedField = {
  id: string;
  words: Words;
  kind: 'collected' | 'derived' | 'denied';
  clauses: readonly string[];
  law: string;
  isSensitive: boolean;
  /** Why we take what the text does not name. */
  addedBecause?: Words;
  /** Why we do not take what the text names. */
  deniedBecause?: Words;
  note?: Words;
  /** Not kept anywhere yet: it belongs to a purpose that is not open. */
  isKept: boolean;
  isSealed: boolean;
  clearBecause?: Words;
  purposes: readonly string[];
};

export type PublishedRecipient = {
  id: string;
  words: Words;
  kind: 'controller' | 'processor' | 'authority';
  receives: Words;
  contract: string;
  purposes: readonly string[];
  isOpen: boolean;
};
