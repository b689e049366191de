/** The words in which `policy/` is written. The compiler in `compile/` gives them their meaning. */

/** Words that a person sees, Vietnamese first. */
export type Words = { vi: string; en: string };

/** Number of a sentence of the published policy, for example '1.2' or '3.4'. */
export type Clause = string;

/**
 * One kind of personal data.
 * collected: kept, for at least one purpose. derived: worked out when needed, never kept.
 * denied: the published text names it and we do not take it. Added fields are not in the published text.
 */
export type Field = CollectedField | DerivedField | DeniedField;

export type CollectedField = {
  kind: 'collected';
  words: Words;
  clauses: readonly Clause[];
  law: string;
  isSensitive: boolean;
  /** The text names no such field: these words say why it is there all the same. */
  addedBecause?: Words;
  /** Whatever is kept is sealed, unless these words say why it is counted, joined or sorted as it stands. */
  clearBecause?: Words;
  /** Fields of one group are sealed together; the compiler refuses a group whose fields differ in purposes. */
  group?: string;
  note?: Words;
};

export type DerivedField = { kind: 'derived'; words: Words; clauses: readonly Clause[]; law: string; from: string; note: Words };

export type DeniedField = { kind: 'denied'; words: Words; clauses: readonly Clause[]; law: string; because: Words };

export type Basis =
  | { kind: 'agreement'; law: string }
  | { kind: 'law'; law: string }
  /** Each switch is a choice of its own; all are off until the member turns them on. */
  | { kind: 'consent'; law: string; switches: readonly string[]; perCompany?: boolean }
  /** Only figures about many people leave the purpose; nobody is identified. */
  | { kind: 'de-identified'; law: string }
  | { kind: 'auxiliary'; law: string };

/** The id that a transaction states by `set local app.actor`; without it there is no row. */
export const actorSql = `nullif(current_setting('app.actor', true), '')::uuid`;

/** Which rows a purpose may reach; the actor is the id that the transaction states. */
export type Rows =
  | { kind: 'everyone' }
  /** Rows whose column holds the actor. */
  | { kind: 'own'; column: string }
  /** Rows that fulfil a condition over the named columns of the row itself. */
  | { kind: 'matching'; columns: readonly string[]; sql: string }
  | { kind: 'own and matching'; column: string; columns: readonly string[]; sql: string };

export type Access = {
  select?: 'declared' | readonly string[];
  insert?: 'declared' | readonly string[];
  update?: readonly string[];
  delete?: boolean;
  rows: Rows;
};

export type Purpose = {
  clauses: readonly Clause[];
  /** Purposes that the published text does not name say why they exist. */
  addedBecause?: Words;
  basis: Basis;
  words: { name: Words; effect: Words };
  state: 'open' | { closed: Words };
  fields: readonly string[];
  recipients: readonly string[];
  departments: readonly string[];
  retention: readonly string[];
  /** Tables by qualified name; a personal table is reached through a view of this purpose. */
  access: Readonly<Record<string, Access>>;
  /** Functions that run with their owner's rights, by qualified name. */
  calls: readonly string[];
  /** Jobs that a transaction of this purpose may put into the queue. */
  tasks: readonly string[];
  /** The test that proves the purpose: for a closed one that nothing can use it. */
  test: string;
};

export type Column =
  /** Says nothing about a person. */
  | { kind: 'plain' }
  /** The random id of the person whom the row is about. */
  | { kind: 'subject' }
  /** A personal datum in the clear, because it is counted, joined or sorted. */
  | { kind: 'field'; field: string }
  /** Ciphertext of the fields of one group, under the key of the row's subject. */
  | { kind: 'sealed'; group: string; keyRetention: string }
  /** A keyed hash by which the sign-in purpose finds a person. */
  | { kind: 'blind'; field: string }
  /** Points to the receipt of the collection; a sealed row is refused without it. */
  | { kind: 'receipt' };

export type Table = {
  /**
   * Who the rows are about: nobody, or the member, seller or member of staff whose id stands in `subject`.
   * Of a visitor we have no id; such rows live for minutes.
   */
  about: 'nobody' | 'visitor' | 'member' | 'seller' | 'staff';
  subject?: string;
  retention?: string;
  columns: Readonly<Record<string, Column>>;
};

/** A login without any personal grant. */
export type ServiceRole = {
  about: string;
  access: Readonly<Record<string, Omit<Access, 'rows'>>>;
  calls: readonly string[];
  tasks: readonly string[];
  connections: number;
};

/** What a job is told: ids and fixed words, never a personal datum. */
export type Task = { payload: Readonly<Record<string, 'uuid' | 'word'>>; attempts: number };

/** The eight points that D248 Art. 5(1) wants on the page. */
export const publishedPoints = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'] as const;
export type PointLetter = (typeof publishedPoints)[number];
export type PublishedPoint = { title: Words; paragraphs: readonly Words[] };

export type Recipient = {
  words: Words;
  kind: 'controller' | 'processor' | 'authority';
  fields: readonly string[];
  /** The keys of what is handed over, exactly; `receives` says the same to a reader. */
  payload: readonly string[];
  receives: Words;
  /** Reference of the written agreement; a recipient without one receives nothing. */
  contract: string;
  country: 'VN';
};

export type Retention = { words: Words; law: string; keep: string };

/** A law or standard by its name, and since when it is in force where that is known. */
export type Law = Words & { since?: string };

/** The person or unit, designated in writing, that answers for personal data (L91 Art. 33(2)). */
export type ProtectionOfficer = { name: string; email: string; phone: string };

/** A line that the footer of every page needs, for example the business registration. */
export type Registration = { label: Words; value: Words; url?: string };

/** The company that makes the promise (clause 6.2). */
export type Company = {
  brand: string;
  legalName: Words;
  taxCode: string;
  representative: string;
  address: Words;
  hotline: string;
  email: string;
  website: string;
  registrations: readonly Registration[];
};

/** Serves the demonstration only; `notice` says on every page that the company does not exist. */
export type InventedController = Company & { kind: 'invented'; notice: Words; officer: ProtectionOfficer };

/** To confirm it, a person sets `isConfirmed` and puts the officer in the place of `toConfirm`. */
export type PublishedController = Company & { kind: 'published' } & (
    | { isConfirmed: true; officer: ProtectionOfficer }
    | { isConfirmed: false; toConfirm: readonly Words[] }
  );

export type Controller = InventedController | PublishedController;

export type Outcome = 'kept' | 'narrowed' | 'not used';

export type Sentence = {
  /** The sentence of the published policy, verbatim. */
  vi: string;
  en: string;
  outcome: Outcome;
  why: Words;
  purposes: readonly string[];
  /** Test file that bears the clause number. */
  test: string;
};

export type CollectionPoint = {
  words: { title: Words; notice: Words };
  fields: readonly { field: string; isRequired: boolean }[];
  purposes: readonly string[];
  /** Switches offered here, all off. */
  switches: readonly string[];
};

/** A choice: its bit is never given to another. Where a purpose has several, each says which of its fields it allows. */
export type SwitchDeclaration = { bit: number; purpose: string; fields?: readonly string[]; words: Words };

export type Policy = {
  version: string;
  effectiveOn: string;
  fields: Readonly<Record<string, Field>>;
  purposes: Readonly<Record<string, Purpose>>;
  switches: Readonly<Record<string, SwitchDeclaration>>;
  recipients: Readonly<Record<string, Recipient>>;
  departments: Readonly<Record<string, Words>>;
  retention: Readonly<Record<string, Retention>>;
  laws: Readonly<Record<string, Law>>;
  tables: Readonly<Record<string, Table>>;
  keyTables: Readonly<Record<string, Table>>;
  roles: Readonly<Record<string, ServiceRole>>;
  sentences: Readonly<Record<Clause, Sentence>>;
  collectionPoints: Readonly<Record<string, CollectionPoint>>;
  tasks: Readonly<Record<string, Task>>;
  points: Readonly<Partial<Record<PointLetter, PublishedPoint>>>;
  controllers: { readonly demonstration: InventedController; readonly production: PublishedController };
};
