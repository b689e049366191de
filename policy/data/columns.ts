import { type Column } from '#enforcement/vocabulary.ts';
import { type fields } from '../fields.ts';
import { type retention } from '../retention.ts';

/** Words for the files of this folder: what a column is. */
export const plain = { kind: 'plain' } as const satisfies Column;
export const subject = { kind: 'subject' } as const satisfies Column;
export const receipt = { kind: 'receipt' } as const satisfies Column;

export function field(name: keyof typeof fields): Column {
  return { kind: 'field', field: name };
}

export function blind(name: keyof typeof fields): Column {
  return { kind: 'blind', field: name };
}

export function sealed(group: string, keyRetention: keyof typeof retention): Column {
  return { kind: 'sealed', group, keyRetention };
}
