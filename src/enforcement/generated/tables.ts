// Written by scripts/compile-policy.ts from policy/. Do not edit.

import { type ColumnType } from 'kysely';

import { type Id } from '#platform/ids.ts';

export type PurposeTables = {
  'account.authenticate': {
    members: {
      id: ColumnType<Id<'members.members'>, never, never>;
      locale: ColumnType<'vi' | 'en', never, never>;
    };
    mobiles: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      blind_index: ColumnType<Buffer, never, never>;
    };
    emails: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      blind_index: ColumnType<Buffer, never, never>;
    };
    passwords: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      hash: ColumnType<string, string, string>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    codes: {
      id: ColumnType<Id<'members.codes'>, Id<'members.codes'>, never>;
      blind_index: ColumnType<Buffer, Buffer, never>;
      kind: ColumnType<'mobile' | 'email', 'mobile' | 'email', never>;
      code_hash: ColumnType<Buffer, Buffer, never>;
      wrong_tries: ColumnType<number, number | undefined, number>;
      made_at: ColumnType<Date, Date, never>;
      expires_at: ColumnType<Date, Date, never>;
      used_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
    sessions: {
      id: ColumnType<Id<'members.sessions'>, Id<'members.sessions'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      token_hash: ColumnType<Buffer, Buffer, never>;
      device: ColumnType<string, string, never>;
      started_at: ColumnType<Date, Date, never>;
      seen_at: ColumnType<Date, Date, Date>;
      expires_at: ColumnType<Date, Date, Date>;
      ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
    api_tokens: {
      id: ColumnType<Id<'members.api_tokens'>, Id<'members.api_tokens'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      token_hash: ColumnType<Buffer, Buffer, never>;
      label: ColumnType<string, string, never>;
      scopes: ColumnType<string[], string[], never>;
      made_at: ColumnType<Date, Date, never>;
      seen_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      expires_at: ColumnType<Date, Date, never>;
      ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
    sign_ins: {
      id: ColumnType<never, Id<'members.sign_ins'>, never>;
      member_id: ColumnType<never, Id<'members.members'>, never>;
      outcome: ColumnType<never, 'code' | 'password' | 'refused' | 'signed-out', never>;
      connection_sealed: ColumnType<never, Buffer, never>;
      at: ColumnType<never, Date, never>;
    };
    limits: {
      key: ColumnType<string, string, string>;
      points: ColumnType<number, number, number>;
      expire: ColumnType<number | null, number | null | undefined, number | null>;
    };
  };
  'account.manage': {
    members: {
      id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      locale: ColumnType<'vi' | 'en', 'vi' | 'en' | undefined, 'vi' | 'en'>;
      joined_at: ColumnType<Date, Date, never>;
    };
    names: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      sealed: ColumnType<Buffer, Buffer, Buffer>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    aliases: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      sealed: ColumnType<Buffer, Buffer, Buffer>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    persons: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      sealed: ColumnType<Buffer, Buffer, Buffer>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    phones: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      sealed: ColumnType<Buffer, Buffer, Buffer>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    companies: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      sealed: ColumnType<Buffer, Buffer, Buffer>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    mobiles: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      blind_index: ColumnType<never, Buffer, Buffer>;
      sealed: ColumnType<Buffer, Buffer, Buffer>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    emails: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      blind_index: ColumnType<never, Buffer, Buffer>;
      sealed: ColumnType<Buffer, Buffer, Buffer>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    addresses: {
      id: ColumnType<Id<'vault.addresses'>, Id<'vault.addresses'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      address_sealed: ColumnType<Buffer, Buffer, Buffer>;
      recipient_sealed: ColumnType<Buffer, Buffer, Buffer>;
      is_default: ColumnType<boolean, boolean | undefined, boolean>;
      dataset_version: ColumnType<string, string, string>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    states: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      switches: ColumnType<number, never, never>;
      is_active: ColumnType<boolean, never, never>;
      policy_version: ColumnType<string, string, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    receipts: {
      id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      point: ColumnType<string, string, never>;
      policy_version: ColumnType<string, string, never>;
      notice_hash: ColumnType<Buffer, Buffer, never>;
      locale: ColumnType<'vi' | 'en', 'vi' | 'en', never>;
      method: ColumnType<'web' | 'api' | 'demonstration', 'web' | 'api' | 'demonstration', never>;
      given_at: ColumnType<Date, Date, never>;
    };
    decisions: {
      id: ColumnType<Id<'consent.decisions'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      switch: ColumnType<string, never, never>;
      is_on: ColumnType<boolean, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      policy_version: ColumnType<string, never, never>;
      decided_at: ColumnType<Date, never, never>;
    };
  };
  'community.moderate': {
  };
  'community.publish': {
  };
  'law.accounting': {
  };
  'law.contract-record': {
  };
  'law.security-log': {
    sign_ins: {
      id: ColumnType<Id<'members.sign_ins'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      outcome: ColumnType<'code' | 'password' | 'refused' | 'signed-out', never, never>;
      connection_sealed: ColumnType<Buffer, never, never>;
      at: ColumnType<Date, never, never>;
    };
  };
  'notice.service': {
  };
  'order.fulfil': {
  };
  'order.pay': {
  };
  'rights.serve': {
    members: {
      id: ColumnType<Id<'members.members'>, never, never>;
      locale: ColumnType<'vi' | 'en', never, never>;
      joined_at: ColumnType<Date, never, never>;
    };
    names: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    aliases: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    persons: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    phones: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    companies: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    mobiles: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    emails: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    addresses: {
      id: ColumnType<Id<'vault.addresses'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      address_sealed: ColumnType<Buffer, never, never>;
      recipient_sealed: ColumnType<Buffer, never, never>;
      is_default: ColumnType<boolean, never, never>;
      dataset_version: ColumnType<string, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    passwords: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    sessions: {
      id: ColumnType<Id<'members.sessions'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      device: ColumnType<string, never, never>;
      started_at: ColumnType<Date, never, never>;
      seen_at: ColumnType<Date, never, never>;
      expires_at: ColumnType<Date, never, never>;
      ended_at: ColumnType<Date | null, never, never>;
    };
    sign_ins: {
      id: ColumnType<Id<'members.sign_ins'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      outcome: ColumnType<'code' | 'password' | 'refused' | 'signed-out', never, never>;
      connection_sealed: ColumnType<Buffer, never, never>;
      at: ColumnType<Date, never, never>;
    };
    states: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      switches: ColumnType<number, never, never>;
      is_active: ColumnType<boolean, never, never>;
      policy_version: ColumnType<string, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    receipts: {
      id: ColumnType<Id<'consent.receipts'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      point: ColumnType<string, never, never>;
      policy_version: ColumnType<string, never, never>;
      notice_hash: ColumnType<Buffer, never, never>;
      locale: ColumnType<'vi' | 'en', never, never>;
      method: ColumnType<'web' | 'api' | 'demonstration', never, never>;
      given_at: ColumnType<Date, never, never>;
    };
    decisions: {
      id: ColumnType<Id<'consent.decisions'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      switch: ColumnType<string, never, never>;
      is_on: ColumnType<boolean, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      policy_version: ColumnType<string, never, never>;
      decided_at: ColumnType<Date, never, never>;
    };
  };
  'seller.operate': {
  };
  'seller.share': {
  };
  'staff.operate': {
    people: {
      id: ColumnType<Id<'staff.people'>, Id<'staff.people'>, never>;
      blind_index: ColumnType<Buffer, Buffer, never>;
      account_sealed: ColumnType<Buffer, Buffer, never>;
      password_hash: ColumnType<string, string, string>;
      second_factor_sealed: ColumnType<Buffer, Buffer, Buffer>;
      last_factor_step: ColumnType<number, number | undefined, number>;
      joined_at: ColumnType<Date, Date, never>;
      left_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
    tasks: {
      id: ColumnType<Id<'staff.tasks'>, Id<'staff.tasks'>, never>;
      person_id: ColumnType<Id<'staff.people'>, Id<'staff.people'>, never>;
      department: ColumnType<string, string, never>;
      given_by: ColumnType<Id<'staff.people'> | null, Id<'staff.people'> | null | undefined, never>;
      reason: ColumnType<string, string, never>;
      given_at: ColumnType<Date, Date, never>;
      ends_at: ColumnType<Date, Date, Date>;
    };
    sessions: {
      id: ColumnType<Id<'staff.sessions'>, Id<'staff.sessions'>, never>;
      person_id: ColumnType<Id<'staff.people'>, Id<'staff.people'>, never>;
      token_hash: ColumnType<Buffer, Buffer, never>;
      started_at: ColumnType<Date, Date, never>;
      seen_at: ColumnType<Date, Date, Date>;
      expires_at: ColumnType<Date, Date, never>;
      ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
  };
};

export type PurposeSealed = {
  'account.authenticate': 'members.sign_ins.connection_sealed';
  'account.manage': 'vault.names.sealed' | 'vault.aliases.sealed' | 'vault.persons.sealed' | 'vault.phones.sealed' | 'vault.companies.sealed' | 'vault.mobiles.sealed' | 'vault.emails.sealed' | 'vault.addresses.address_sealed' | 'vault.addresses.recipient_sealed';
  'community.moderate': never;
  'community.publish': never;
  'law.accounting': never;
  'law.contract-record': never;
  'law.security-log': 'members.sign_ins.connection_sealed';
  'notice.service': never;
  'order.fulfil': never;
  'order.pay': never;
  'rights.serve': 'vault.names.sealed' | 'vault.aliases.sealed' | 'vault.persons.sealed' | 'vault.phones.sealed' | 'vault.companies.sealed' | 'vault.mobiles.sealed' | 'vault.emails.sealed' | 'vault.addresses.address_sealed' | 'vault.addresses.recipient_sealed' | 'members.sign_ins.connection_sealed';
  'seller.operate': never;
  'seller.share': never;
  'staff.operate': 'staff.people.account_sealed' | 'staff.people.second_factor_sealed';
};

export type RoleTables = {
  'queue': {
  };
};

export type TasksOf = {
  'account.authenticate': never;
  'account.manage': never;
  'community.moderate': never;
  'community.publish': never;
  'law.accounting': never;
  'law.contract-record': never;
  'law.security-log': never;
  'notice.service': never;
  'order.fulfil': never;
  'order.pay': never;
  'rights.serve': never;
  'seller.operate': never;
  'seller.share': never;
  'staff.operate': never;
  'queue': never;
};

export type TaskPayloads = {
  'send-notice': { member_id: string; template: string; case_id: string };
};
