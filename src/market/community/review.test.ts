import { describe, expect, test } from 'vitest';

import { cleanPost, heldReasons, mayEdit, standingOf } from './review.ts';

const submittedAt = new Date('2026-11-01T02:00:00Z');
const dayThirty = new Date('2026-12-01T02:00:00Z');

describe('a text', () => {
  test('is published when nothing in it leads to a person', () => {
    expect(standingOf('Rót không nhỏ giọt.', false)).toEqual({ state: 'published', held_because: null });
    expect(standingOf('', false)).toEqual({ state: 'published', held_because: null });
  });

  test('is held with every reason, and the reasons can be read again', () => {
    const standing = standingOf('Gọi 0912 345 678 hoặc a@b.vn', true);

    expect(standing).toEqual({ state: 'held', held_because: 'phone email after-rejection' });
    expect(heldReasons(standing.held_because)).toEqual(['phone', 'email', 'after-rejection']);
    expect(heldReasons(null)).toEqual([]);
  });

  test('is cleaned, counted in signs as people see them, and refused with a card number', () => {
    expect(cleanPost('  Tốt\u200B lắm \r\n\r\n\r\n\r\n 👍 ', 2_000)).toBe('Tốt lắm\n\n👍');
    expect(cleanPost('👍'.repeat(2_000), 2_000)).toHaveLength(4_000);
    expect(() => cleanPost('a'.repeat(2_001), 2_000)).toThrow('community/too-long');
    expect(() => cleanPost('thẻ 4111 1111 1111 1111', 2_000)).toThrow('community/card-number');
  });
});

describe('a review may be changed', () => {
  const published = { state: 'published' as const, submittedAt, editedAt: null };

  test('once, until the thirtieth day', () => {
    expect(mayEdit(published, dayThirty)).toBe(true);
    expect(mayEdit(published, new Date(dayThirty.getTime() + 1))).toBe(false);
    expect(mayEdit({ ...published, editedAt: submittedAt }, dayThirty)).toBe(false);
  });

  test('again while it is held or was turned down, so that it can be put right', () => {
    expect(mayEdit({ ...published, state: 'held', editedAt: submittedAt }, dayThirty)).toBe(true);
    expect(mayEdit({ ...published, state: 'rejected', editedAt: submittedAt }, dayThirty)).toBe(true);
    expect(mayEdit({ ...published, state: 'held' }, new Date(dayThirty.getTime() + 1))).toBe(false);
  });
});
