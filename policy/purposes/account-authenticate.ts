import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone } from '../data/own-rows.ts';

export const accountAuthenticate = {
  clauses: ['1.1'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Đăng nhập', en: 'Signing in' },
    effect: { vi: 'Xác nhận đúng là bạn khi đăng nhập.', en: 'Makes sure it is you who signs in.' },
  },
  state: 'open',
  fields: ['credentials', 'email', 'mobile', 'login_time', 'connection'],
  recipients: ['messenger'],
  departments: ['security'],
  retention: ['credentials', 'code', 'counter', 'security-log'],
  // Nobody is known yet when a code or a token comes in, so these rows are not narrowed to an actor.
  access: {
    'members.members': everyone({ select: ['id', 'locale'] }),
    'vault.mobiles': everyone({ select: ['member_id', 'blind_index'] }),
    'vault.emails': everyone({ select: ['member_id', 'blind_index'] }),
    'members.passwords': everyone({ select: 'declared', insert: 'declared', update: ['hash', 'changed_at'], delete: true }),
    'members.codes': everyone({ select: 'declared', insert: 'declared', update: ['wrong_tries', 'used_at'], delete: true }),
    'members.sessions': everyone({ select: 'declared', insert: 'declared', update: ['seen_at', 'expires_at', 'ended_at'] }),
    'members.api_tokens': everyone({ select: 'declared', insert: 'declared', update: ['seen_at', 'ended_at'] }),
    'members.sign_ins': everyone({ insert: 'declared' }),
    'members.limits': everyone({ select: 'declared', insert: 'declared', update: ['key', 'points', 'expire'] }),
  },
  calls: [],
  tasks: ['send-notice'],
  test: 'tests/promises/1.1-signing-in-reads-no-name.test.ts',
} as const satisfies Purpose;
