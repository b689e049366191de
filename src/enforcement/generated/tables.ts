// Written by scripts/compile-policy.ts from policy/. Do not edit.

import { type ColumnType } from 'kysely';

import { type Id } from '#platform/ids.ts';
import { type Json } from '#platform/json.ts';

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
    reviews: {
      id: ColumnType<Id<'vault.reviews'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
    };
    states: {
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      switches: ColumnType<number, never, never>;
      is_active: ColumnType<boolean, never, never>;
      policy_version: ColumnType<string, string, never>;
      decision_count: ColumnType<number, never, never>;
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
      ordinal: ColumnType<number, never, never>;
      switch: ColumnType<string, never, never>;
      is_on: ColumnType<boolean, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      policy_version: ColumnType<string, never, never>;
      decided_at: ColumnType<Date, never, never>;
    };
    'places.provinces': {
      code: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      full_name: ColumnType<string, never, never>;
      full_name_en: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
    'places.communes': {
      code: ColumnType<string, never, never>;
      province_code: ColumnType<string, never, never>;
      kind: ColumnType<'phường' | 'xã' | 'đặc khu', never, never>;
      name: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
  };
  'community.moderate': {
    reviews: {
      id: ColumnType<Id<'vault.reviews'>, never, never>;
      line_id: ColumnType<Id<'ordering.order_lines'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      stars: ColumnType<number, never, never>;
      text_sealed: ColumnType<Buffer, never, never>;
      variant_label: ColumnType<string, never, never>;
      state: ColumnType<'published' | 'held' | 'rejected', never, 'published' | 'held' | 'rejected'>;
      held_because: ColumnType<string | null, never, string | null>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      revision: ColumnType<number, never, never>;
      submitted_at: ColumnType<Date, never, never>;
      edited_at: ColumnType<Date | null, never, never>;
      changed_at: ColumnType<Date, never, Date>;
    };
    review_pictures: {
      id: ColumnType<Id<'vault.review_pictures'>, never, never>;
      review_id: ColumnType<Id<'vault.reviews'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      position: ColumnType<number, never, never>;
      width: ColumnType<number, never, never>;
      height: ColumnType<number, never, never>;
      picture_sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    review_replies: {
      review_id: ColumnType<Id<'vault.reviews'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      text_sealed: ColumnType<Buffer, never, never>;
      state: ColumnType<'published' | 'held' | 'rejected', never, 'published' | 'held' | 'rejected'>;
      held_because: ColumnType<string | null, never, string | null>;
      revision: ColumnType<number, never, never>;
      replied_at: ColumnType<Date, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    moderations: {
      id: ColumnType<Id<'community.moderations'>, Id<'community.moderations'>, never>;
      review_id: ColumnType<string, string, never>;
      subject: ColumnType<'review' | 'reply', 'review' | 'reply', never>;
      revision: ColumnType<number, number, never>;
      decision: ColumnType<'published' | 'rejected', 'published' | 'rejected', never>;
      because: ColumnType<'personal-data' | 'insult' | 'off-topic' | 'advertising' | 'unlawful' | 'picture' | null, 'personal-data' | 'insult' | 'off-topic' | 'advertising' | 'unlawful' | 'picture' | null | undefined, never>;
      reason: ColumnType<string, string, never>;
      decided_by: ColumnType<Id<'staff.people'>, Id<'staff.people'>, never>;
      decided_at: ColumnType<Date, Date, never>;
    };
    'catalogue.listings': {
      id: ColumnType<Id<'catalogue.listings'>, never, never>;
      slug: ColumnType<string, never, never>;
      title: ColumnType<string, never, never>;
    };
    'sellers.sellers': {
      id: ColumnType<Id<'sellers.sellers'>, never, never>;
      slug: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
    };
  };
  'community.publish': {
    reviews: {
      id: ColumnType<Id<'vault.reviews'>, Id<'vault.reviews'>, never>;
      line_id: ColumnType<Id<'ordering.order_lines'>, Id<'ordering.order_lines'>, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      stars: ColumnType<number, number, number>;
      text_sealed: ColumnType<Buffer, Buffer, Buffer>;
      variant_label: ColumnType<string, string, never>;
      state: ColumnType<'published' | 'held' | 'rejected', 'published' | 'held' | 'rejected', 'published' | 'held' | 'rejected'>;
      held_because: ColumnType<string | null, string | null | undefined, string | null>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
      revision: ColumnType<number, number | undefined, number>;
      submitted_at: ColumnType<Date, Date, never>;
      edited_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    review_pictures: {
      id: ColumnType<Id<'vault.review_pictures'>, Id<'vault.review_pictures'>, never>;
      review_id: ColumnType<Id<'vault.reviews'>, Id<'vault.reviews'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      position: ColumnType<number, number, never>;
      width: ColumnType<number, number, never>;
      height: ColumnType<number, number, never>;
      picture_sealed: ColumnType<Buffer, Buffer, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
    };
    review_replies: {
      review_id: ColumnType<Id<'vault.reviews'>, Id<'vault.reviews'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      text_sealed: ColumnType<Buffer, Buffer, Buffer>;
      state: ColumnType<'published' | 'held' | 'rejected', 'published' | 'held' | 'rejected', 'published' | 'held' | 'rejected'>;
      held_because: ColumnType<string | null, string | null | undefined, string | null>;
      revision: ColumnType<number, number | undefined, number>;
      replied_at: ColumnType<Date, Date, Date>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
    };
    moderations: {
      id: ColumnType<Id<'community.moderations'>, never, never>;
      review_id: ColumnType<string, never, never>;
      subject: ColumnType<'review' | 'reply', never, never>;
      revision: ColumnType<number, never, never>;
      decision: ColumnType<'published' | 'rejected', never, never>;
      because: ColumnType<'personal-data' | 'insult' | 'off-topic' | 'advertising' | 'unlawful' | 'picture' | null, never, never>;
      reason: ColumnType<string, never, never>;
      decided_at: ColumnType<Date, never, never>;
    };
    aliases: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
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
    'catalogue.listings': {
      id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      slug: ColumnType<string, never, never>;
      title: ColumnType<string, never, never>;
      review_count: ColumnType<number, never, number>;
      rating_sum: ColumnType<number, never, number>;
    };
    'sellers.sellers': {
      id: ColumnType<Id<'sellers.sellers'>, never, never>;
      slug: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      review_count: ColumnType<number, never, number>;
      rating_sum: ColumnType<number, never, number>;
    };
  };
  'law.accounting': {
    companies: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    invoice_requests: {
      group_id: ColumnType<Id<'ordering.order_groups'>, Id<'ordering.order_groups'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      company_sealed: ColumnType<Buffer, Buffer, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
      asked_at: ColumnType<Date, Date, never>;
    };
    seller_identities: {
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      tax_code_sealed: ColumnType<Buffer, never, never>;
    };
    order_groups: {
      id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      number: ColumnType<string, never, never>;
      items_vnd: ColumnType<number, never, never>;
      delivery_vnd: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
      placed_at: ColumnType<Date, never, never>;
    };
    sub_orders: {
      id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      state: ColumnType<'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned', never, never>;
      items_vnd: ColumnType<number, never, never>;
      delivery_vnd: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
      commission_vnd: ColumnType<number, never, never>;
      commission_vat_vnd: ColumnType<number, never, never>;
      tax_withheld_vnd: ColumnType<number, never, never>;
      completed_at: ColumnType<Date | null, never, never>;
    };
  };
  'law.contract-record': {
    order_groups: {
      id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      number: ColumnType<string, never, never>;
      idempotency_key: ColumnType<string, never, never>;
      payment_method: ColumnType<'cod' | 'vietqr', never, never>;
      items_vnd: ColumnType<number, never, never>;
      delivery_vnd: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
      policy_version: ColumnType<string, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      placed_at: ColumnType<Date, never, never>;
    };
    sub_orders: {
      id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      position: ColumnType<number, never, never>;
      state: ColumnType<'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned', never, never>;
      state_since: ColumnType<Date, never, never>;
      deadline_at: ColumnType<Date | null, never, never>;
      cancelled_by: ColumnType<'buyer' | 'seller' | 'system' | null, never, never>;
      cancel_reason: ColumnType<string | null, never, never>;
      items_vnd: ColumnType<number, never, never>;
      delivery_vnd: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
      commission_vnd: ColumnType<number, never, never>;
      commission_vat_vnd: ColumnType<number, never, never>;
      tax_withheld_vnd: ColumnType<number, never, never>;
      weight_grams: ColumnType<number, never, never>;
      seller_access_until: ColumnType<Date, never, never>;
      packed_at: ColumnType<Date | null, never, never>;
      received_marked_at: ColumnType<Date | null, never, never>;
      completed_at: ColumnType<Date | null, never, never>;
    };
    order_lines: {
      id: ColumnType<Id<'ordering.order_lines'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      position: ColumnType<number, never, never>;
      title: ColumnType<string, never, never>;
      variant_label: ColumnType<string, never, never>;
      sku: ColumnType<string, never, never>;
      slug: ColumnType<string, never, never>;
      media_id: ColumnType<Id<'catalogue.media'> | null, never, never>;
      unit_price_vnd: ColumnType<number, never, never>;
      quantity: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
    };
    order_events: {
      id: ColumnType<Id<'ordering.order_events'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      event: ColumnType<'placed' | 'paid' | 'payment-expired' | 'confirmed' | 'packed' | 'booked' | 'collect-failed' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivery-delayed' | 'delivered' | 'received' | 'completed' | 'delivery-failed' | 'returning' | 'returned' | 'lost' | 'cancelled', never, never>;
      from_state: ColumnType<string | null, never, never>;
      to_state: ColumnType<string, never, never>;
      actor_kind: ColumnType<'buyer' | 'seller' | 'carrier' | 'bank' | 'system' | 'staff', never, never>;
      place: ColumnType<string | null, never, never>;
      reason: ColumnType<string | null, never, never>;
      at: ColumnType<Date, never, never>;
    };
    carrier_snapshots: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      recipient_sealed: ColumnType<Buffer, never, never>;
      address_sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
  };
  'law.security-log': {
    sign_ins: {
      id: ColumnType<Id<'members.sign_ins'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      outcome: ColumnType<'code' | 'password' | 'refused' | 'signed-out', never, never>;
      connection_sealed: ColumnType<Buffer, never, never>;
      at: ColumnType<Date, never, never>;
    };
    codes: {
      expires_at: ColumnType<Date, never, never>;
    };
    limits: {
      expire: ColumnType<number | null, never, never>;
    };
    members_sessions: {
      expires_at: ColumnType<Date, never, never>;
      ended_at: ColumnType<Date | null, never, never>;
    };
    api_tokens: {
      expires_at: ColumnType<Date, never, never>;
      ended_at: ColumnType<Date | null, never, never>;
    };
    staff_sessions: {
      expires_at: ColumnType<Date, never, never>;
      ended_at: ColumnType<Date | null, never, never>;
    };
  };
  'notice.service': {
    members: {
      id: ColumnType<Id<'members.members'>, never, never>;
      locale: ColumnType<'vi' | 'en', never, never>;
    };
    emails: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
    };
    mobiles: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
    };
  };
  'order.fulfil': {
    baskets: {
      owner_id: ColumnType<Id<'ordering.baskets'>, Id<'ordering.baskets'>, never>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    basket_lines: {
      owner_id: ColumnType<Id<'ordering.baskets'>, Id<'ordering.baskets'>, never>;
      variant_id: ColumnType<Id<'catalogue.variants'>, Id<'catalogue.variants'>, never>;
      quantity: ColumnType<number, number, number>;
      added_price_vnd: ColumnType<number, number, number>;
      added_at: ColumnType<Date, Date, Date>;
    };
    addresses: {
      id: ColumnType<Id<'vault.addresses'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      address_sealed: ColumnType<Buffer, never, never>;
      recipient_sealed: ColumnType<Buffer, never, never>;
      is_default: ColumnType<boolean, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
    aliases: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
    };
    order_groups: {
      id: ColumnType<Id<'ordering.order_groups'>, Id<'ordering.order_groups'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      number: ColumnType<string, string, never>;
      idempotency_key: ColumnType<string, string, never>;
      payment_method: ColumnType<'cod' | 'vietqr', 'cod' | 'vietqr', never>;
      items_vnd: ColumnType<number, number, never>;
      delivery_vnd: ColumnType<number, number, never>;
      total_vnd: ColumnType<number, number, never>;
      policy_version: ColumnType<string, string, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
      placed_at: ColumnType<Date, Date, never>;
    };
    sub_orders: {
      id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, Id<'ordering.order_groups'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      position: ColumnType<number, number, never>;
      state: ColumnType<'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned', 'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned', 'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned'>;
      state_since: ColumnType<Date, Date, Date>;
      deadline_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      cancelled_by: ColumnType<'buyer' | 'seller' | 'system' | null, 'buyer' | 'seller' | 'system' | null | undefined, 'buyer' | 'seller' | 'system' | null>;
      cancel_reason: ColumnType<string | null, string | null | undefined, string | null>;
      items_vnd: ColumnType<number, number, never>;
      delivery_vnd: ColumnType<number, number, never>;
      total_vnd: ColumnType<number, number, never>;
      commission_vnd: ColumnType<number, number, never>;
      commission_vat_vnd: ColumnType<number, number, never>;
      tax_withheld_vnd: ColumnType<number, number, never>;
      weight_grams: ColumnType<number, number, never>;
      seller_access_until: ColumnType<Date, Date, Date>;
      packed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      received_marked_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      completed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
    order_lines: {
      id: ColumnType<Id<'ordering.order_lines'>, Id<'ordering.order_lines'>, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, never>;
      variant_id: ColumnType<Id<'catalogue.variants'>, Id<'catalogue.variants'>, never>;
      position: ColumnType<number, number, never>;
      title: ColumnType<string, string, never>;
      variant_label: ColumnType<string, string, never>;
      sku: ColumnType<string, string, never>;
      slug: ColumnType<string, string, never>;
      media_id: ColumnType<Id<'catalogue.media'> | null, Id<'catalogue.media'> | null | undefined, never>;
      unit_price_vnd: ColumnType<number, number, never>;
      quantity: ColumnType<number, number, never>;
      total_vnd: ColumnType<number, number, never>;
    };
    order_events: {
      id: ColumnType<Id<'ordering.order_events'>, Id<'ordering.order_events'>, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      event: ColumnType<'placed' | 'paid' | 'payment-expired' | 'confirmed' | 'packed' | 'booked' | 'collect-failed' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivery-delayed' | 'delivered' | 'received' | 'completed' | 'delivery-failed' | 'returning' | 'returned' | 'lost' | 'cancelled', 'placed' | 'paid' | 'payment-expired' | 'confirmed' | 'packed' | 'booked' | 'collect-failed' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivery-delayed' | 'delivered' | 'received' | 'completed' | 'delivery-failed' | 'returning' | 'returned' | 'lost' | 'cancelled', never>;
      from_state: ColumnType<string | null, string | null | undefined, never>;
      to_state: ColumnType<string, string, never>;
      actor_kind: ColumnType<'buyer' | 'seller' | 'carrier' | 'bank' | 'system' | 'staff', 'buyer' | 'seller' | 'carrier' | 'bank' | 'system' | 'staff', never>;
      place: ColumnType<string | null, string | null | undefined, never>;
      reason: ColumnType<string | null, string | null | undefined, never>;
      at: ColumnType<Date, Date, never>;
    };
    carrier_snapshots: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      recipient_sealed: ColumnType<Buffer, Buffer, never>;
      address_sealed: ColumnType<Buffer, Buffer, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
      made_at: ColumnType<Date, Date, never>;
    };
    seller_snapshots: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      alias_sealed: ColumnType<Buffer, Buffer, never>;
      masked_mobile_sealed: ColumnType<Buffer, Buffer, never>;
      province_code: ColumnType<string, string, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
      made_at: ColumnType<Date, Date, never>;
    };
    order_notes: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      note_sealed: ColumnType<Buffer, Buffer, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
    };
    payments: {
      id: ColumnType<Id<'payments.payments'>, Id<'payments.payments'>, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, Id<'ordering.order_groups'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      method: ColumnType<'cod' | 'vietqr', 'cod' | 'vietqr', never>;
      order_code: ColumnType<number | null, number | null | undefined, never>;
      amount_vnd: ColumnType<number, number, never>;
      state: ColumnType<'awaiting' | 'paid' | 'expired' | 'cancelled' | 'on-delivery', 'awaiting' | 'paid' | 'expired' | 'cancelled' | 'on-delivery', 'awaiting' | 'paid' | 'expired' | 'cancelled' | 'on-delivery'>;
      transfer_text: ColumnType<string | null, string | null | undefined, never>;
      link_id: ColumnType<string | null, string | null | undefined, never>;
      qr_text: ColumnType<string | null, string | null | undefined, never>;
      made_at: ColumnType<Date, Date, never>;
      expires_at: ColumnType<Date | null, Date | null | undefined, never>;
      paid_at: ColumnType<Date | null, Date | null | undefined, never>;
      paid_vnd: ColumnType<number | null, number | null | undefined, never>;
      bank_reference: ColumnType<string | null, string | null | undefined, never>;
      ask_at: ColumnType<Date | null, Date | null | undefined, never>;
    };
    refunds: {
      id: ColumnType<Id<'payments.refunds'>, never, never>;
      payment_id: ColumnType<Id<'payments.payments'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'> | null, never, never>;
      amount_vnd: ColumnType<number, never, never>;
      notice_id: ColumnType<Id<'payments.notices'> | null, never, never>;
      state: ColumnType<'due' | 'sent', never, never>;
      because: ColumnType<'cancelled' | 'returned' | 'lost' | 'paid-late' | 'paid-twice' | 'wrong-amount', never, never>;
      due_since: ColumnType<Date, never, never>;
      sent_at: ColumnType<Date | null, never, never>;
      sent_by: ColumnType<string | null, never, never>;
      sent_reference: ColumnType<string | null, never, never>;
    };
    parcels: {
      id: ColumnType<Id<'delivery.parcels'>, Id<'delivery.parcels'>, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      carrier: ColumnType<string, string, never>;
      tracking_code: ColumnType<string | null, string | null | undefined, string | null>;
      state: ColumnType<'to-book' | 'booked' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivered' | 'failed' | 'returning' | 'returned' | 'lost' | 'cancelled', 'to-book' | 'booked' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivered' | 'failed' | 'returning' | 'returned' | 'lost' | 'cancelled', 'to-book' | 'booked' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivered' | 'failed' | 'returning' | 'returned' | 'lost' | 'cancelled'>;
      fee_vnd: ColumnType<number, number, never>;
      cod_vnd: ColumnType<number, number, never>;
      weight_grams: ColumnType<number, number, never>;
      sorting_code: ColumnType<string | null, string | null | undefined, string | null>;
      expected_on: ColumnType<string | null, string | null | undefined, string | null>;
      booked_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      changed_at: ColumnType<Date, Date, Date>;
    };
    disclosures: {
      id: ColumnType<Id<'disclosures.disclosures'>, Id<'disclosures.disclosures'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      recipient: ColumnType<string, string, never>;
      recipient_name: ColumnType<string, string, never>;
      purpose: ColumnType<string, string, never>;
      fields: ColumnType<string[], string[], never>;
      case_id: ColumnType<string, string, never>;
      contract: ColumnType<string, string, never>;
      commitment: ColumnType<Buffer, Buffer, never>;
      at: ColumnType<Date, Date, never>;
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
    'delivery.notices': {
      id: ColumnType<Id<'delivery.notices'>, Id<'delivery.notices'>, never>;
      carrier: ColumnType<string, string, never>;
      tracking_code: ColumnType<string, string, never>;
      status: ColumnType<string, string, never>;
      happened_at: ColumnType<Date, Date, never>;
      is_authentic: ColumnType<boolean, boolean, never>;
      body: ColumnType<Json, Json, never>;
      state: ColumnType<'new' | 'processed' | 'unmatched' | 'settled-by-hand' | 'refused', 'new' | 'processed' | 'unmatched' | 'settled-by-hand' | 'refused', 'new' | 'processed' | 'unmatched' | 'settled-by-hand' | 'refused'>;
      because: ColumnType<string | null, string | null | undefined, string | null>;
      received_at: ColumnType<Date, Date, never>;
      processed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      settled_by: ColumnType<string | null, string | null | undefined, string | null>;
      settled_because: ColumnType<string | null, string | null | undefined, string | null>;
    };
    'delivery.fees': {
      carrier: ColumnType<string, string, never>;
      route: ColumnType<'same-province' | 'same-region' | 'cross-region', 'same-province' | 'same-region' | 'cross-region', never>;
      weight_step: ColumnType<number, number, never>;
      fee_vnd: ColumnType<number, number, number>;
      quoted_at: ColumnType<Date, Date, Date>;
    };
    'catalogue.listings': {
      id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      category_id: ColumnType<Id<'catalogue.categories'>, never, never>;
      kind: ColumnType<'goods' | 'service' | 'code', never, never>;
      slug: ColumnType<string, never, never>;
      title: ColumnType<string, never, never>;
      title_en: ColumnType<string | null, never, never>;
      weight_grams: ColumnType<number, never, never>;
      state: ColumnType<'waiting' | 'approved' | 'rejected' | 'withdrawn', never, never>;
      sold_count: ColumnType<number, never, number>;
    };
    'catalogue.variants': {
      id: ColumnType<Id<'catalogue.variants'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      sku: ColumnType<string, never, never>;
      label_vi: ColumnType<string, never, never>;
      label_en: ColumnType<string, never, never>;
      price_vnd: ColumnType<number, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.stock': {
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      available: ColumnType<number, never, number>;
    };
    'catalogue.listing_media': {
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      media_id: ColumnType<Id<'catalogue.media'>, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.media': {
      id: ColumnType<Id<'catalogue.media'>, never, never>;
      alt_vi: ColumnType<string, never, never>;
      alt_en: ColumnType<string, never, never>;
      width: ColumnType<number, never, never>;
      height: ColumnType<number, never, never>;
      placeholder: ColumnType<number, never, never>;
      widths: ColumnType<number[], never, never>;
      has_avif: ColumnType<boolean, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
    'sellers.sellers': {
      id: ColumnType<Id<'sellers.sellers'>, never, never>;
      slug: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      kind: ColumnType<'household' | 'individual' | 'enterprise', never, never>;
      state: ColumnType<'applied' | 'approved' | 'paused' | 'suspended' | 'closed', never, never>;
      pickup_street: ColumnType<string, never, never>;
      pickup_commune_code: ColumnType<string, never, never>;
      pickup_phone: ColumnType<string, never, never>;
      commission_basis_points: ColumnType<number, never, never>;
    };
    'places.provinces': {
      code: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      full_name: ColumnType<string, never, never>;
      full_name_en: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
    'places.communes': {
      code: ColumnType<string, never, never>;
      province_code: ColumnType<string, never, never>;
      kind: ColumnType<'phường' | 'xã' | 'đặc khu', never, never>;
      name: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
  };
  'order.pay': {
    payments: {
      id: ColumnType<Id<'payments.payments'>, never, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      method: ColumnType<'cod' | 'vietqr', never, never>;
      order_code: ColumnType<number | null, never, number | null>;
      amount_vnd: ColumnType<number, never, never>;
      state: ColumnType<'awaiting' | 'paid' | 'expired' | 'cancelled' | 'on-delivery', never, 'awaiting' | 'paid' | 'expired' | 'cancelled' | 'on-delivery'>;
      transfer_text: ColumnType<string | null, never, string | null>;
      link_id: ColumnType<string | null, never, string | null>;
      qr_text: ColumnType<string | null, never, string | null>;
      made_at: ColumnType<Date, never, never>;
      expires_at: ColumnType<Date | null, never, Date | null>;
      paid_at: ColumnType<Date | null, never, Date | null>;
      paid_vnd: ColumnType<number | null, never, number | null>;
      bank_reference: ColumnType<string | null, never, string | null>;
      ask_at: ColumnType<Date | null, never, Date | null>;
    };
    refunds: {
      id: ColumnType<Id<'payments.refunds'>, Id<'payments.refunds'>, never>;
      payment_id: ColumnType<Id<'payments.payments'>, Id<'payments.payments'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'> | null, Id<'ordering.sub_orders'> | null | undefined, never>;
      amount_vnd: ColumnType<number, number, never>;
      notice_id: ColumnType<Id<'payments.notices'> | null, Id<'payments.notices'> | null | undefined, never>;
      state: ColumnType<'due' | 'sent', 'due' | 'sent', 'due' | 'sent'>;
      because: ColumnType<'cancelled' | 'returned' | 'lost' | 'paid-late' | 'paid-twice' | 'wrong-amount', 'cancelled' | 'returned' | 'lost' | 'paid-late' | 'paid-twice' | 'wrong-amount', never>;
      due_since: ColumnType<Date, Date, never>;
      sent_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      sent_by: ColumnType<string | null, string | null | undefined, string | null>;
      sent_reference: ColumnType<string | null, string | null | undefined, string | null>;
    };
    sub_orders: {
      id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      state: ColumnType<'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned', never, never>;
      total_vnd: ColumnType<number, never, never>;
    };
    disclosures: {
      id: ColumnType<never, Id<'disclosures.disclosures'>, never>;
      member_id: ColumnType<never, Id<'members.members'>, never>;
      recipient: ColumnType<never, string, never>;
      recipient_name: ColumnType<never, string, never>;
      purpose: ColumnType<never, string, never>;
      fields: ColumnType<never, string[], never>;
      case_id: ColumnType<never, string, never>;
      contract: ColumnType<never, string, never>;
      commitment: ColumnType<never, Buffer, never>;
      at: ColumnType<never, Date, never>;
    };
    'payments.notices': {
      id: ColumnType<Id<'payments.notices'>, Id<'payments.notices'>, never>;
      provider: ColumnType<string, string, never>;
      reference: ColumnType<string, string, never>;
      order_code: ColumnType<number | null, number | null | undefined, never>;
      amount_vnd: ColumnType<number | null, number | null | undefined, never>;
      is_authentic: ColumnType<boolean, boolean, never>;
      body: ColumnType<Json, Json, never>;
      state: ColumnType<'new' | 'processed' | 'unmatched' | 'settled-by-hand' | 'refused', 'new' | 'processed' | 'unmatched' | 'settled-by-hand' | 'refused', 'new' | 'processed' | 'unmatched' | 'settled-by-hand' | 'refused'>;
      because: ColumnType<string | null, string | null | undefined, string | null>;
      received_at: ColumnType<Date, Date, never>;
      processed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
      settled_by: ColumnType<string | null, string | null | undefined, string | null>;
      settled_because: ColumnType<string | null, string | null | undefined, string | null>;
    };
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
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    aliases: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    persons: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    phones: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    companies: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    mobiles: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    emails: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
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
    api_tokens: {
      id: ColumnType<Id<'members.api_tokens'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      label: ColumnType<string, never, never>;
      scopes: ColumnType<string[], never, never>;
      made_at: ColumnType<Date, never, never>;
      seen_at: ColumnType<Date | null, never, never>;
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
    baskets: {
      owner_id: ColumnType<Id<'ordering.baskets'>, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    basket_lines: {
      owner_id: ColumnType<Id<'ordering.baskets'>, never, never>;
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      quantity: ColumnType<number, never, never>;
      added_price_vnd: ColumnType<number, never, never>;
      added_at: ColumnType<Date, never, never>;
    };
    order_groups: {
      id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      number: ColumnType<string, never, never>;
      idempotency_key: ColumnType<string, never, never>;
      payment_method: ColumnType<'cod' | 'vietqr', never, never>;
      items_vnd: ColumnType<number, never, never>;
      delivery_vnd: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
      policy_version: ColumnType<string, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      placed_at: ColumnType<Date, never, never>;
    };
    sub_orders: {
      id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      position: ColumnType<number, never, never>;
      state: ColumnType<'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned', never, never>;
      state_since: ColumnType<Date, never, never>;
      deadline_at: ColumnType<Date | null, never, never>;
      cancelled_by: ColumnType<'buyer' | 'seller' | 'system' | null, never, never>;
      cancel_reason: ColumnType<string | null, never, never>;
      items_vnd: ColumnType<number, never, never>;
      delivery_vnd: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
      commission_vnd: ColumnType<number, never, never>;
      commission_vat_vnd: ColumnType<number, never, never>;
      tax_withheld_vnd: ColumnType<number, never, never>;
      weight_grams: ColumnType<number, never, never>;
      seller_access_until: ColumnType<Date, never, never>;
      packed_at: ColumnType<Date | null, never, never>;
      received_marked_at: ColumnType<Date | null, never, never>;
      completed_at: ColumnType<Date | null, never, never>;
    };
    order_lines: {
      id: ColumnType<Id<'ordering.order_lines'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      position: ColumnType<number, never, never>;
      title: ColumnType<string, never, never>;
      variant_label: ColumnType<string, never, never>;
      sku: ColumnType<string, never, never>;
      slug: ColumnType<string, never, never>;
      media_id: ColumnType<Id<'catalogue.media'> | null, never, never>;
      unit_price_vnd: ColumnType<number, never, never>;
      quantity: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
    };
    order_events: {
      id: ColumnType<Id<'ordering.order_events'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      event: ColumnType<'placed' | 'paid' | 'payment-expired' | 'confirmed' | 'packed' | 'booked' | 'collect-failed' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivery-delayed' | 'delivered' | 'received' | 'completed' | 'delivery-failed' | 'returning' | 'returned' | 'lost' | 'cancelled', never, never>;
      from_state: ColumnType<string | null, never, never>;
      to_state: ColumnType<string, never, never>;
      actor_kind: ColumnType<'buyer' | 'seller' | 'carrier' | 'bank' | 'system' | 'staff', never, never>;
      place: ColumnType<string | null, never, never>;
      reason: ColumnType<string | null, never, never>;
      at: ColumnType<Date, never, never>;
    };
    carrier_snapshots: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      recipient_sealed: ColumnType<Buffer, never, never>;
      address_sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
    seller_snapshots: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      alias_sealed: ColumnType<Buffer, never, never>;
      masked_mobile_sealed: ColumnType<Buffer, never, never>;
      province_code: ColumnType<string, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
    order_notes: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      note_sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    invoice_requests: {
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      company_sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      asked_at: ColumnType<Date, never, never>;
    };
    payments: {
      id: ColumnType<Id<'payments.payments'>, never, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      method: ColumnType<'cod' | 'vietqr', never, never>;
      order_code: ColumnType<number | null, never, never>;
      amount_vnd: ColumnType<number, never, never>;
      state: ColumnType<'awaiting' | 'paid' | 'expired' | 'cancelled' | 'on-delivery', never, never>;
      transfer_text: ColumnType<string | null, never, never>;
      link_id: ColumnType<string | null, never, never>;
      qr_text: ColumnType<string | null, never, never>;
      made_at: ColumnType<Date, never, never>;
      expires_at: ColumnType<Date | null, never, never>;
      paid_at: ColumnType<Date | null, never, never>;
      paid_vnd: ColumnType<number | null, never, never>;
      bank_reference: ColumnType<string | null, never, never>;
      ask_at: ColumnType<Date | null, never, never>;
    };
    refunds: {
      id: ColumnType<Id<'payments.refunds'>, never, never>;
      payment_id: ColumnType<Id<'payments.payments'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'> | null, never, never>;
      amount_vnd: ColumnType<number, never, never>;
      notice_id: ColumnType<Id<'payments.notices'> | null, never, never>;
      state: ColumnType<'due' | 'sent', never, never>;
      because: ColumnType<'cancelled' | 'returned' | 'lost' | 'paid-late' | 'paid-twice' | 'wrong-amount', never, never>;
      due_since: ColumnType<Date, never, never>;
      sent_at: ColumnType<Date | null, never, never>;
      sent_by: ColumnType<string | null, never, never>;
      sent_reference: ColumnType<string | null, never, never>;
    };
    parcels: {
      id: ColumnType<Id<'delivery.parcels'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      carrier: ColumnType<string, never, never>;
      tracking_code: ColumnType<string | null, never, never>;
      state: ColumnType<'to-book' | 'booked' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivered' | 'failed' | 'returning' | 'returned' | 'lost' | 'cancelled', never, never>;
      fee_vnd: ColumnType<number, never, never>;
      cod_vnd: ColumnType<number, never, never>;
      weight_grams: ColumnType<number, never, never>;
      sorting_code: ColumnType<string | null, never, never>;
      expected_on: ColumnType<string | null, never, never>;
      booked_at: ColumnType<Date | null, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    reviews: {
      id: ColumnType<Id<'vault.reviews'>, never, never>;
      line_id: ColumnType<Id<'ordering.order_lines'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      stars: ColumnType<number, never, never>;
      text_sealed: ColumnType<Buffer, never, never>;
      variant_label: ColumnType<string, never, never>;
      state: ColumnType<'published' | 'held' | 'rejected', never, never>;
      held_because: ColumnType<string | null, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      revision: ColumnType<number, never, never>;
      submitted_at: ColumnType<Date, never, never>;
      edited_at: ColumnType<Date | null, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    review_pictures: {
      id: ColumnType<Id<'vault.review_pictures'>, never, never>;
      review_id: ColumnType<Id<'vault.reviews'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      position: ColumnType<number, never, never>;
      width: ColumnType<number, never, never>;
      height: ColumnType<number, never, never>;
      picture_sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    review_replies: {
      review_id: ColumnType<Id<'vault.reviews'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      text_sealed: ColumnType<Buffer, never, never>;
      state: ColumnType<'published' | 'held' | 'rejected', never, never>;
      held_because: ColumnType<string | null, never, never>;
      revision: ColumnType<number, never, never>;
      replied_at: ColumnType<Date, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    moderations: {
      id: ColumnType<Id<'community.moderations'>, never, never>;
      review_id: ColumnType<string, never, never>;
      subject: ColumnType<'review' | 'reply', never, never>;
      revision: ColumnType<number, never, never>;
      decision: ColumnType<'published' | 'rejected', never, never>;
      because: ColumnType<'personal-data' | 'insult' | 'off-topic' | 'advertising' | 'unlawful' | 'picture' | null, never, never>;
      reason: ColumnType<string, never, never>;
      decided_at: ColumnType<Date, never, never>;
    };
    staff: {
      id: ColumnType<Id<'sellers.staff'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      role: ColumnType<'owner' | 'staff', never, never>;
      since: ColumnType<Date, never, never>;
      until: ColumnType<Date | null, never, never>;
    };
    seller_identities: {
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      identity_sealed: ColumnType<Buffer, never, never>;
      tax_code_sealed: ColumnType<Buffer, never, never>;
      bank_account_sealed: ColumnType<Buffer | null, never, never>;
      changed_at: ColumnType<Date, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    disclosures: {
      id: ColumnType<Id<'disclosures.disclosures'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      recipient: ColumnType<string, never, never>;
      recipient_name: ColumnType<string, never, never>;
      purpose: ColumnType<string, never, never>;
      fields: ColumnType<string[], never, never>;
      case_id: ColumnType<string, never, never>;
      contract: ColumnType<string, never, never>;
      commitment: ColumnType<Buffer, never, never>;
      at: ColumnType<Date, never, never>;
    };
    states: {
      member_id: ColumnType<Id<'members.members'>, never, never>;
      switches: ColumnType<number, never, never>;
      is_active: ColumnType<boolean, never, never>;
      policy_version: ColumnType<string, never, never>;
      decision_count: ColumnType<number, never, never>;
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
      ordinal: ColumnType<number, never, never>;
      switch: ColumnType<string, never, never>;
      is_on: ColumnType<boolean, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      policy_version: ColumnType<string, never, never>;
      decided_at: ColumnType<Date, never, never>;
    };
    'consent.notices': {
      hash: ColumnType<Buffer, never, never>;
      point: ColumnType<string, never, never>;
      locale: ColumnType<'vi' | 'en', never, never>;
      words: ColumnType<string, never, never>;
      kept_since: ColumnType<Date, never, never>;
    };
    'catalogue.listings': {
      id: ColumnType<Id<'catalogue.listings'>, never, never>;
      slug: ColumnType<string, never, never>;
      title: ColumnType<string, never, never>;
    };
    'catalogue.variants': {
      id: ColumnType<Id<'catalogue.variants'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      label_vi: ColumnType<string, never, never>;
      label_en: ColumnType<string, never, never>;
    };
    'sellers.sellers': {
      id: ColumnType<Id<'sellers.sellers'>, never, never>;
      slug: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
    };
  };
  'seller.operate': {
    sellers: {
      id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      slug: ColumnType<string, string, never>;
      name: ColumnType<string, string, string>;
      kind: ColumnType<'household' | 'individual' | 'enterprise', 'household' | 'individual' | 'enterprise', never>;
      legal_name: ColumnType<string, string, never>;
      business_address: ColumnType<string, string, never>;
      about_vi: ColumnType<string, string | undefined, string>;
      about_en: ColumnType<string, string | undefined, string>;
      sign_id: ColumnType<Id<'catalogue.media'> | null, Id<'catalogue.media'> | null | undefined, never>;
      state: ColumnType<'applied' | 'approved' | 'paused' | 'suspended' | 'closed', 'applied' | 'approved' | 'paused' | 'suspended' | 'closed', 'applied' | 'approved' | 'paused' | 'suspended' | 'closed'>;
      pickup_street: ColumnType<string, string, string>;
      pickup_commune_code: ColumnType<string, string, string>;
      pickup_phone: ColumnType<string, string, string>;
      commission_basis_points: ColumnType<number, number, never>;
      review_count: ColumnType<number, number | undefined, never>;
      rating_sum: ColumnType<number, number | undefined, never>;
      joined_at: ColumnType<Date, Date, never>;
      approved_at: ColumnType<Date | null, Date | null | undefined, never>;
    };
    staff: {
      id: ColumnType<Id<'sellers.staff'>, Id<'sellers.staff'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      role: ColumnType<'owner' | 'staff', 'owner' | 'staff', never>;
      since: ColumnType<Date, Date, never>;
      until: ColumnType<Date | null, Date | null | undefined, never>;
    };
    seller_identities: {
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      identity_sealed: ColumnType<Buffer, Buffer, Buffer>;
      tax_code_sealed: ColumnType<Buffer, Buffer, Buffer>;
      bank_account_sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
      changed_at: ColumnType<Date, Date, Date>;
      receipt_id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, Id<'consent.receipts'>>;
    };
    receipts: {
      id: ColumnType<Id<'consent.receipts'>, Id<'consent.receipts'>, never>;
      member_id: ColumnType<Id<'members.members'>, Id<'members.members'>, never>;
      point: ColumnType<never, string, never>;
      policy_version: ColumnType<never, string, never>;
      notice_hash: ColumnType<never, Buffer, never>;
      locale: ColumnType<never, 'vi' | 'en', never>;
      method: ColumnType<never, 'web' | 'api' | 'demonstration', never>;
      given_at: ColumnType<never, Date, never>;
    };
    listings: {
      id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      category_id: ColumnType<Id<'catalogue.categories'>, never, never>;
      kind: ColumnType<'goods' | 'service' | 'code', never, never>;
      slug: ColumnType<string, never, never>;
      title: ColumnType<string, never, never>;
      title_en: ColumnType<string | null, never, never>;
      brand: ColumnType<string | null, never, never>;
      description_vi: ColumnType<string, never, never>;
      description_en: ColumnType<string | null, never, never>;
      choice_vi: ColumnType<string, never, never>;
      choice_en: ColumnType<string, never, never>;
      weight_grams: ColumnType<number, never, never>;
      state: ColumnType<'waiting' | 'approved' | 'rejected' | 'withdrawn', never, never>;
      source: ColumnType<string | null, never, never>;
      source_rating: ColumnType<number | null, never, never>;
      source_review_count: ColumnType<number | null, never, never>;
      source_discount_percent: ColumnType<number | null, never, never>;
      review_count: ColumnType<number, never, never>;
      rating_sum: ColumnType<number, never, never>;
      sold_count: ColumnType<number, never, never>;
      made_at: ColumnType<Date, never, never>;
      changed_at: ColumnType<Date, never, never>;
      approved_at: ColumnType<Date | null, never, never>;
    };
    variants: {
      id: ColumnType<Id<'catalogue.variants'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      sku: ColumnType<string, never, never>;
      label_vi: ColumnType<string, never, never>;
      label_en: ColumnType<string, never, never>;
      price_vnd: ColumnType<number, never, never>;
      position: ColumnType<number, never, never>;
    };
    approvals: {
      id: ColumnType<Id<'catalogue.approvals'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      decision: ColumnType<'approved' | 'rejected', never, never>;
      reason: ColumnType<string, never, never>;
      decided_at: ColumnType<Date, never, never>;
    };
    'catalogue.stock': {
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      available: ColumnType<number, never, never>;
    };
    'catalogue.listing_media': {
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      media_id: ColumnType<Id<'catalogue.media'>, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.media': {
      id: ColumnType<Id<'catalogue.media'>, never, never>;
      alt_vi: ColumnType<string, never, never>;
      alt_en: ColumnType<string, never, never>;
      width: ColumnType<number, never, never>;
      height: ColumnType<number, never, never>;
      placeholder: ColumnType<number, never, never>;
      widths: ColumnType<number[], never, never>;
      has_avif: ColumnType<boolean, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
  };
  'seller.share': {
    sub_orders: {
      id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      group_id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      position: ColumnType<number, never, never>;
      state: ColumnType<'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned', never, 'awaiting-payment' | 'to-confirm' | 'to-pack' | 'handed-over' | 'in-transit' | 'delivered' | 'completed' | 'expired' | 'cancelled' | 'delivery-failed' | 'returning' | 'returned'>;
      state_since: ColumnType<Date, never, Date>;
      deadline_at: ColumnType<Date | null, never, Date | null>;
      cancelled_by: ColumnType<'buyer' | 'seller' | 'system' | null, never, 'buyer' | 'seller' | 'system' | null>;
      cancel_reason: ColumnType<string | null, never, string | null>;
      items_vnd: ColumnType<number, never, never>;
      delivery_vnd: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
      commission_vnd: ColumnType<number, never, never>;
      commission_vat_vnd: ColumnType<number, never, never>;
      tax_withheld_vnd: ColumnType<number, never, never>;
      weight_grams: ColumnType<number, never, never>;
      seller_access_until: ColumnType<Date, never, Date>;
      packed_at: ColumnType<Date | null, never, Date | null>;
      completed_at: ColumnType<Date | null, never, Date | null>;
    };
    order_groups: {
      id: ColumnType<Id<'ordering.order_groups'>, never, never>;
      number: ColumnType<string, never, never>;
    };
    order_lines: {
      id: ColumnType<Id<'ordering.order_lines'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      position: ColumnType<number, never, never>;
      title: ColumnType<string, never, never>;
      variant_label: ColumnType<string, never, never>;
      sku: ColumnType<string, never, never>;
      slug: ColumnType<string, never, never>;
      media_id: ColumnType<Id<'catalogue.media'> | null, never, never>;
      unit_price_vnd: ColumnType<number, never, never>;
      quantity: ColumnType<number, never, never>;
      total_vnd: ColumnType<number, never, never>;
    };
    order_events: {
      id: ColumnType<Id<'ordering.order_events'>, Id<'ordering.order_events'>, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, Id<'ordering.sub_orders'>, never>;
      member_id: ColumnType<never, Id<'members.members'>, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, never>;
      event: ColumnType<'placed' | 'paid' | 'payment-expired' | 'confirmed' | 'packed' | 'booked' | 'collect-failed' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivery-delayed' | 'delivered' | 'received' | 'completed' | 'delivery-failed' | 'returning' | 'returned' | 'lost' | 'cancelled', 'placed' | 'paid' | 'payment-expired' | 'confirmed' | 'packed' | 'booked' | 'collect-failed' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivery-delayed' | 'delivered' | 'received' | 'completed' | 'delivery-failed' | 'returning' | 'returned' | 'lost' | 'cancelled', never>;
      from_state: ColumnType<never, string | null | undefined, never>;
      to_state: ColumnType<string, string, never>;
      actor_kind: ColumnType<'buyer' | 'seller' | 'carrier' | 'bank' | 'system' | 'staff', 'buyer' | 'seller' | 'carrier' | 'bank' | 'system' | 'staff', never>;
      place: ColumnType<never, string | null | undefined, never>;
      reason: ColumnType<never, string | null | undefined, never>;
      at: ColumnType<Date, Date, never>;
    };
    seller_snapshots: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      alias_sealed: ColumnType<Buffer, never, never>;
      masked_mobile_sealed: ColumnType<Buffer, never, never>;
      province_code: ColumnType<string, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
    order_notes: {
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      note_sealed: ColumnType<Buffer, never, never>;
      receipt_id: ColumnType<Id<'consent.receipts'>, never, never>;
    };
    parcels: {
      id: ColumnType<Id<'delivery.parcels'>, never, never>;
      sub_order_id: ColumnType<Id<'ordering.sub_orders'>, never, never>;
      member_id: ColumnType<Id<'members.members'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      carrier: ColumnType<string, never, never>;
      tracking_code: ColumnType<string | null, never, never>;
      state: ColumnType<'to-book' | 'booked' | 'collected' | 'in-transit' | 'out-for-delivery' | 'delivered' | 'failed' | 'returning' | 'returned' | 'lost' | 'cancelled', never, never>;
      fee_vnd: ColumnType<number, never, never>;
      cod_vnd: ColumnType<number, never, never>;
      weight_grams: ColumnType<number, never, never>;
      sorting_code: ColumnType<string | null, never, never>;
      expected_on: ColumnType<string | null, never, never>;
      booked_at: ColumnType<Date | null, never, never>;
      changed_at: ColumnType<Date, never, never>;
    };
    'catalogue.stock': {
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      available: ColumnType<number, never, number>;
    };
    'catalogue.media': {
      id: ColumnType<Id<'catalogue.media'>, never, never>;
      alt_vi: ColumnType<string, never, never>;
      alt_en: ColumnType<string, never, never>;
      width: ColumnType<number, never, never>;
      height: ColumnType<number, never, never>;
      placeholder: ColumnType<number, never, never>;
      widths: ColumnType<number[], never, never>;
      has_avif: ColumnType<boolean, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
    'places.provinces': {
      code: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      full_name: ColumnType<string, never, never>;
      full_name_en: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
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
  'community.moderate': 'vault.reviews.text_sealed' | 'vault.review_pictures.picture_sealed' | 'vault.review_replies.text_sealed';
  'community.publish': 'vault.reviews.text_sealed' | 'vault.review_pictures.picture_sealed' | 'vault.review_replies.text_sealed' | 'vault.aliases.sealed';
  'law.accounting': 'vault.companies.sealed' | 'vault.invoice_requests.company_sealed' | 'vault.seller_identities.tax_code_sealed';
  'law.contract-record': 'vault.carrier_snapshots.recipient_sealed' | 'vault.carrier_snapshots.address_sealed';
  'law.security-log': 'members.sign_ins.connection_sealed';
  'notice.service': 'vault.emails.sealed' | 'vault.mobiles.sealed';
  'order.fulfil': 'vault.addresses.address_sealed' | 'vault.addresses.recipient_sealed' | 'vault.aliases.sealed' | 'vault.carrier_snapshots.recipient_sealed' | 'vault.carrier_snapshots.address_sealed' | 'vault.seller_snapshots.alias_sealed' | 'vault.seller_snapshots.masked_mobile_sealed' | 'vault.order_notes.note_sealed';
  'order.pay': never;
  'rights.serve': 'vault.names.sealed' | 'vault.aliases.sealed' | 'vault.persons.sealed' | 'vault.phones.sealed' | 'vault.companies.sealed' | 'vault.mobiles.sealed' | 'vault.emails.sealed' | 'vault.addresses.address_sealed' | 'vault.addresses.recipient_sealed' | 'members.sign_ins.connection_sealed' | 'vault.carrier_snapshots.recipient_sealed' | 'vault.carrier_snapshots.address_sealed' | 'vault.seller_snapshots.alias_sealed' | 'vault.seller_snapshots.masked_mobile_sealed' | 'vault.order_notes.note_sealed' | 'vault.invoice_requests.company_sealed' | 'vault.reviews.text_sealed' | 'vault.review_pictures.picture_sealed' | 'vault.review_replies.text_sealed' | 'vault.seller_identities.identity_sealed' | 'vault.seller_identities.tax_code_sealed' | 'vault.seller_identities.bank_account_sealed';
  'seller.operate': 'vault.seller_identities.identity_sealed' | 'vault.seller_identities.tax_code_sealed' | 'vault.seller_identities.bank_account_sealed';
  'seller.share': 'vault.seller_snapshots.alias_sealed' | 'vault.seller_snapshots.masked_mobile_sealed' | 'vault.order_notes.note_sealed';
  'staff.operate': 'staff.people.account_sealed' | 'staff.people.second_factor_sealed';
};

export type RoleTables = {
  'catalogue': {
    'catalogue.categories': {
      id: ColumnType<Id<'catalogue.categories'>, Id<'catalogue.categories'>, Id<'catalogue.categories'>>;
      parent_id: ColumnType<Id<'catalogue.categories'> | null, Id<'catalogue.categories'> | null | undefined, Id<'catalogue.categories'> | null>;
      slug: ColumnType<string, string, string>;
      name_vi: ColumnType<string, string, string>;
      name_en: ColumnType<string | null, string | null | undefined, string | null>;
      depth: ColumnType<number, number, number>;
      position: ColumnType<number, number | undefined, number>;
    };
    'catalogue.attributes': {
      id: ColumnType<Id<'catalogue.attributes'>, Id<'catalogue.attributes'>, Id<'catalogue.attributes'>>;
      category_id: ColumnType<Id<'catalogue.categories'>, Id<'catalogue.categories'>, Id<'catalogue.categories'>>;
      code: ColumnType<string, string, string>;
      name_vi: ColumnType<string, string, string>;
      name_en: ColumnType<string, string, string>;
      unit: ColumnType<string | null, string | null | undefined, string | null>;
      is_facet: ColumnType<boolean, boolean | undefined, boolean>;
      position: ColumnType<number, number | undefined, number>;
    };
    'catalogue.media': {
      id: ColumnType<Id<'catalogue.media'>, Id<'catalogue.media'>, Id<'catalogue.media'>>;
      alt_vi: ColumnType<string, string, string>;
      alt_en: ColumnType<string, string, string>;
      width: ColumnType<number, number, number>;
      height: ColumnType<number, number, number>;
      placeholder: ColumnType<number, number, number>;
      widths: ColumnType<number[], number[], number[]>;
      has_avif: ColumnType<boolean, boolean | undefined, boolean>;
      made_at: ColumnType<Date, Date, Date>;
    };
    'catalogue.category_media': {
      category_id: ColumnType<Id<'catalogue.categories'>, Id<'catalogue.categories'>, Id<'catalogue.categories'>>;
      media_id: ColumnType<Id<'catalogue.media'>, Id<'catalogue.media'>, Id<'catalogue.media'>>;
      position: ColumnType<number, number | undefined, number>;
    };
    'catalogue.kind_pictures': {
      media_id: ColumnType<Id<'catalogue.media'>, Id<'catalogue.media'>, Id<'catalogue.media'>>;
      words: ColumnType<string[], string[], string[]>;
      position: ColumnType<number, number, number>;
    };
    'catalogue.banners': {
      id: ColumnType<Id<'catalogue.banners'>, Id<'catalogue.banners'>, Id<'catalogue.banners'>>;
      title_vi: ColumnType<string, string, string>;
      title_en: ColumnType<string, string, string>;
      line_vi: ColumnType<string, string, string>;
      line_en: ColumnType<string, string, string>;
      media_id: ColumnType<Id<'catalogue.media'>, Id<'catalogue.media'>, Id<'catalogue.media'>>;
      category_id: ColumnType<Id<'catalogue.categories'>, Id<'catalogue.categories'>, Id<'catalogue.categories'>>;
      position: ColumnType<number, number | undefined, number>;
      shown_from: ColumnType<Date, Date, Date>;
      shown_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
    'catalogue.listings': {
      id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, Id<'catalogue.listings'>>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, Id<'sellers.sellers'>>;
      category_id: ColumnType<Id<'catalogue.categories'>, Id<'catalogue.categories'>, Id<'catalogue.categories'>>;
      kind: ColumnType<'goods' | 'service' | 'code', 'goods' | 'service' | 'code', 'goods' | 'service' | 'code'>;
      slug: ColumnType<string, string, string>;
      title: ColumnType<string, string, string>;
      title_en: ColumnType<string | null, string | null | undefined, string | null>;
      brand: ColumnType<string | null, string | null | undefined, string | null>;
      description_vi: ColumnType<string, string | undefined, string>;
      description_en: ColumnType<string | null, string | null | undefined, string | null>;
      choice_vi: ColumnType<string, string | undefined, string>;
      choice_en: ColumnType<string, string | undefined, string>;
      weight_grams: ColumnType<number, number | undefined, number>;
      state: ColumnType<'waiting' | 'approved' | 'rejected' | 'withdrawn', 'waiting' | 'approved' | 'rejected' | 'withdrawn', 'waiting' | 'approved' | 'rejected' | 'withdrawn'>;
      source: ColumnType<string | null, string | null | undefined, string | null>;
      source_rating: ColumnType<number | null, number | null | undefined, number | null>;
      source_review_count: ColumnType<number | null, number | null | undefined, number | null>;
      source_discount_percent: ColumnType<number | null, number | null | undefined, number | null>;
      review_count: ColumnType<number, number | undefined, number>;
      rating_sum: ColumnType<number, number | undefined, number>;
      sold_count: ColumnType<number, number | undefined, number>;
      made_at: ColumnType<Date, Date, Date>;
      changed_at: ColumnType<Date, Date, Date>;
      approved_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    };
    'catalogue.listing_attributes': {
      listing_id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, Id<'catalogue.listings'>>;
      attribute_id: ColumnType<Id<'catalogue.attributes'>, Id<'catalogue.attributes'>, Id<'catalogue.attributes'>>;
      value_vi: ColumnType<string, string, string>;
      value_en: ColumnType<string, string, string>;
    };
    'catalogue.listing_media': {
      listing_id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, Id<'catalogue.listings'>>;
      media_id: ColumnType<Id<'catalogue.media'>, Id<'catalogue.media'>, Id<'catalogue.media'>>;
      position: ColumnType<number, number, number>;
    };
    'catalogue.variants': {
      id: ColumnType<Id<'catalogue.variants'>, Id<'catalogue.variants'>, Id<'catalogue.variants'>>;
      listing_id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, Id<'catalogue.listings'>>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, Id<'sellers.sellers'>>;
      sku: ColumnType<string, string, string>;
      label_vi: ColumnType<string, string | undefined, string>;
      label_en: ColumnType<string, string | undefined, string>;
      price_vnd: ColumnType<number, number, number>;
      position: ColumnType<number, number | undefined, number>;
    };
    'catalogue.prices': {
      id: ColumnType<Id<'catalogue.prices'>, Id<'catalogue.prices'>, Id<'catalogue.prices'>>;
      variant_id: ColumnType<Id<'catalogue.variants'>, Id<'catalogue.variants'>, Id<'catalogue.variants'>>;
      price_vnd: ColumnType<number, number, number>;
      since: ColumnType<Date, Date, Date>;
    };
    'catalogue.stock': {
      variant_id: ColumnType<Id<'catalogue.variants'>, Id<'catalogue.variants'>, Id<'catalogue.variants'>>;
      available: ColumnType<number, number, number>;
    };
    'catalogue.approvals': {
      id: ColumnType<Id<'catalogue.approvals'>, Id<'catalogue.approvals'>, Id<'catalogue.approvals'>>;
      listing_id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, Id<'catalogue.listings'>>;
      decision: ColumnType<'approved' | 'rejected', 'approved' | 'rejected', 'approved' | 'rejected'>;
      reason: ColumnType<string, string, string>;
      decided_by: ColumnType<string | null, string | null | undefined, string | null>;
      decided_at: ColumnType<Date, Date, Date>;
    };
    'catalogue.documents': {
      listing_id: ColumnType<Id<'catalogue.listings'>, Id<'catalogue.listings'>, Id<'catalogue.listings'>>;
      seller_id: ColumnType<Id<'sellers.sellers'>, Id<'sellers.sellers'>, Id<'sellers.sellers'>>;
      category_ids: ColumnType<string[], string[], string[]>;
      slug: ColumnType<string, string, string>;
      words: ColumnType<string, string, string>;
      head: ColumnType<string, string, string>;
      word_count: ColumnType<number, number, number>;
      facets: ColumnType<string[], string[], string[]>;
      price_vnd: ColumnType<number, number, number>;
      highest_price_vnd: ColumnType<number, number, number>;
      reference_price_vnd: ColumnType<number | null, number | null | undefined, number | null>;
      reference_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
      is_available: ColumnType<boolean, boolean, boolean>;
      left_count: ColumnType<number | null, number | null | undefined, number | null>;
      sold_count: ColumnType<number, number, number>;
      review_count: ColumnType<number, number, number>;
      rating_sum: ColumnType<number, number, number>;
      popularity: ColumnType<number, number, number>;
      approved_at: ColumnType<Date, Date, Date>;
      changed_at: ColumnType<Date, Date, Date>;
      card: ColumnType<Json, Json, Json>;
    };
    'catalogue.facet_values': {
      key: ColumnType<string, string, string>;
      code: ColumnType<string, string, string>;
      name_vi: ColumnType<string, string, string>;
      name_en: ColumnType<string, string, string>;
      value_vi: ColumnType<string, string, string>;
      value_en: ColumnType<string, string, string>;
    };
    'catalogue.words': {
      word: ColumnType<string, string, string>;
      written: ColumnType<string, string, string>;
      count: ColumnType<number, number, number>;
      listings: ColumnType<number, number, number>;
    };
    'catalogue.word_pairs': {
      first: ColumnType<string, string, string>;
      second: ColumnType<string, string, string>;
      written: ColumnType<string, string, string>;
      count: ColumnType<number, number, number>;
    };
    'catalogue.suggestions': {
      folded: ColumnType<string, string, string>;
      text: ColumnType<string, string, string>;
      kind: ColumnType<'category' | 'phrase' | 'seller', 'category' | 'phrase' | 'seller', 'category' | 'phrase' | 'seller'>;
      path: ColumnType<string, string, string>;
      weight: ColumnType<number, number, number>;
    };
    'sellers.sellers': {
      id: ColumnType<Id<'sellers.sellers'>, never, never>;
      slug: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      state: ColumnType<'applied' | 'approved' | 'paused' | 'suspended' | 'closed', never, never>;
      pickup_commune_code: ColumnType<string, never, never>;
      review_count: ColumnType<number, never, never>;
      rating_sum: ColumnType<number, never, never>;
    };
    'places.provinces': {
      code: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      full_name: ColumnType<string, never, never>;
      full_name_en: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
    'places.communes': {
      code: ColumnType<string, never, never>;
      province_code: ColumnType<string, never, never>;
      kind: ColumnType<'phường' | 'xã' | 'đặc khu', never, never>;
      name: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
  };
  'queue': {
  };
  'storefront': {
    'catalogue.categories': {
      id: ColumnType<Id<'catalogue.categories'>, never, never>;
      parent_id: ColumnType<Id<'catalogue.categories'> | null, never, never>;
      slug: ColumnType<string, never, never>;
      name_vi: ColumnType<string, never, never>;
      name_en: ColumnType<string | null, never, never>;
      depth: ColumnType<number, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.attributes': {
      id: ColumnType<Id<'catalogue.attributes'>, never, never>;
      category_id: ColumnType<Id<'catalogue.categories'>, never, never>;
      code: ColumnType<string, never, never>;
      name_vi: ColumnType<string, never, never>;
      name_en: ColumnType<string, never, never>;
      unit: ColumnType<string | null, never, never>;
      is_facet: ColumnType<boolean, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.media': {
      id: ColumnType<Id<'catalogue.media'>, never, never>;
      alt_vi: ColumnType<string, never, never>;
      alt_en: ColumnType<string, never, never>;
      width: ColumnType<number, never, never>;
      height: ColumnType<number, never, never>;
      placeholder: ColumnType<number, never, never>;
      widths: ColumnType<number[], never, never>;
      has_avif: ColumnType<boolean, never, never>;
      made_at: ColumnType<Date, never, never>;
    };
    'catalogue.category_media': {
      category_id: ColumnType<Id<'catalogue.categories'>, never, never>;
      media_id: ColumnType<Id<'catalogue.media'>, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.kind_pictures': {
      media_id: ColumnType<Id<'catalogue.media'>, never, never>;
      words: ColumnType<string[], never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.banners': {
      id: ColumnType<Id<'catalogue.banners'>, never, never>;
      title_vi: ColumnType<string, never, never>;
      title_en: ColumnType<string, never, never>;
      line_vi: ColumnType<string, never, never>;
      line_en: ColumnType<string, never, never>;
      media_id: ColumnType<Id<'catalogue.media'>, never, never>;
      category_id: ColumnType<Id<'catalogue.categories'>, never, never>;
      position: ColumnType<number, never, never>;
      shown_from: ColumnType<Date, never, never>;
      shown_until: ColumnType<Date | null, never, never>;
    };
    'catalogue.listings': {
      id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      category_id: ColumnType<Id<'catalogue.categories'>, never, never>;
      kind: ColumnType<'goods' | 'service' | 'code', never, never>;
      slug: ColumnType<string, never, never>;
      title: ColumnType<string, never, never>;
      title_en: ColumnType<string | null, never, never>;
      brand: ColumnType<string | null, never, never>;
      description_vi: ColumnType<string, never, never>;
      description_en: ColumnType<string | null, never, never>;
      choice_vi: ColumnType<string, never, never>;
      choice_en: ColumnType<string, never, never>;
      weight_grams: ColumnType<number, never, never>;
      state: ColumnType<'waiting' | 'approved' | 'rejected' | 'withdrawn', never, never>;
      source: ColumnType<string | null, never, never>;
      source_rating: ColumnType<number | null, never, never>;
      source_review_count: ColumnType<number | null, never, never>;
      source_discount_percent: ColumnType<number | null, never, never>;
      review_count: ColumnType<number, never, never>;
      rating_sum: ColumnType<number, never, never>;
      sold_count: ColumnType<number, never, never>;
      made_at: ColumnType<Date, never, never>;
      changed_at: ColumnType<Date, never, never>;
      approved_at: ColumnType<Date | null, never, never>;
    };
    'catalogue.listing_attributes': {
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      attribute_id: ColumnType<Id<'catalogue.attributes'>, never, never>;
      value_vi: ColumnType<string, never, never>;
      value_en: ColumnType<string, never, never>;
    };
    'catalogue.listing_media': {
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      media_id: ColumnType<Id<'catalogue.media'>, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.variants': {
      id: ColumnType<Id<'catalogue.variants'>, never, never>;
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      sku: ColumnType<string, never, never>;
      label_vi: ColumnType<string, never, never>;
      label_en: ColumnType<string, never, never>;
      price_vnd: ColumnType<number, never, never>;
      position: ColumnType<number, never, never>;
    };
    'catalogue.prices': {
      id: ColumnType<Id<'catalogue.prices'>, never, never>;
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      price_vnd: ColumnType<number, never, never>;
      since: ColumnType<Date, never, never>;
    };
    'catalogue.stock': {
      variant_id: ColumnType<Id<'catalogue.variants'>, never, never>;
      available: ColumnType<number, never, never>;
    };
    'catalogue.documents': {
      listing_id: ColumnType<Id<'catalogue.listings'>, never, never>;
      seller_id: ColumnType<Id<'sellers.sellers'>, never, never>;
      category_ids: ColumnType<string[], never, never>;
      slug: ColumnType<string, never, never>;
      words: ColumnType<string, never, never>;
      head: ColumnType<string, never, never>;
      word_count: ColumnType<number, never, never>;
      facets: ColumnType<string[], never, never>;
      price_vnd: ColumnType<number, never, never>;
      highest_price_vnd: ColumnType<number, never, never>;
      reference_price_vnd: ColumnType<number | null, never, never>;
      reference_until: ColumnType<Date | null, never, never>;
      is_available: ColumnType<boolean, never, never>;
      left_count: ColumnType<number | null, never, never>;
      sold_count: ColumnType<number, never, never>;
      review_count: ColumnType<number, never, never>;
      rating_sum: ColumnType<number, never, never>;
      popularity: ColumnType<number, never, never>;
      approved_at: ColumnType<Date, never, never>;
      changed_at: ColumnType<Date, never, never>;
      card: ColumnType<Json, never, never>;
    };
    'catalogue.facet_values': {
      key: ColumnType<string, never, never>;
      code: ColumnType<string, never, never>;
      name_vi: ColumnType<string, never, never>;
      name_en: ColumnType<string, never, never>;
      value_vi: ColumnType<string, never, never>;
      value_en: ColumnType<string, never, never>;
    };
    'catalogue.words': {
      word: ColumnType<string, never, never>;
      written: ColumnType<string, never, never>;
      count: ColumnType<number, never, never>;
      listings: ColumnType<number, never, never>;
    };
    'catalogue.word_pairs': {
      first: ColumnType<string, never, never>;
      second: ColumnType<string, never, never>;
      written: ColumnType<string, never, never>;
      count: ColumnType<number, never, never>;
    };
    'catalogue.suggestions': {
      folded: ColumnType<string, never, never>;
      text: ColumnType<string, never, never>;
      kind: ColumnType<'category' | 'phrase' | 'seller', never, never>;
      path: ColumnType<string, never, never>;
      weight: ColumnType<number, never, never>;
    };
    'places.datasets': {
      version: ColumnType<string, never, never>;
      valid_from: ColumnType<string, never, never>;
      source: ColumnType<string, never, never>;
    };
    'places.provinces': {
      code: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      full_name: ColumnType<string, never, never>;
      full_name_en: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
    'places.communes': {
      code: ColumnType<string, never, never>;
      province_code: ColumnType<string, never, never>;
      kind: ColumnType<'phường' | 'xã' | 'đặc khu', never, never>;
      name: ColumnType<string, never, never>;
      dataset_version: ColumnType<string, never, never>;
    };
    'sellers.sellers': {
      id: ColumnType<Id<'sellers.sellers'>, never, never>;
      slug: ColumnType<string, never, never>;
      name: ColumnType<string, never, never>;
      kind: ColumnType<'household' | 'individual' | 'enterprise', never, never>;
      legal_name: ColumnType<string, never, never>;
      business_address: ColumnType<string, never, never>;
      about_vi: ColumnType<string, never, never>;
      about_en: ColumnType<string, never, never>;
      sign_id: ColumnType<Id<'catalogue.media'> | null, never, never>;
      state: ColumnType<'applied' | 'approved' | 'paused' | 'suspended' | 'closed', never, never>;
      pickup_commune_code: ColumnType<string, never, never>;
      review_count: ColumnType<number, never, never>;
      rating_sum: ColumnType<number, never, never>;
      joined_at: ColumnType<Date, never, never>;
      approved_at: ColumnType<Date | null, never, never>;
    };
  };
};

export type TasksOf = {
  'account.authenticate': 'send-notice';
  'account.manage': 'keep-invoice-request';
  'community.moderate': never;
  'community.publish': never;
  'law.accounting': never;
  'law.contract-record': never;
  'law.security-log': never;
  'notice.service': never;
  'order.fulfil': 'send-notice' | 'book-parcel' | 'cancel-parcel' | 'settle-parcel-notice' | 'owe-refund' | 'close-payment-link';
  'order.pay': 'settle-notice' | 'start-paid-order' | 'send-notice';
  'rights.serve': never;
  'seller.operate': never;
  'seller.share': 'send-notice' | 'book-parcel' | 'cancel-parcel' | 'owe-refund';
  'staff.operate': never;
  'catalogue': 'make-avif';
  'queue': never;
  'storefront': never;
};

export type TaskPayloads = {
  'send-notice': { member_id: string; template: string; case_id: string };
  'book-parcel': { member_id: string; sub_order_id: string };
  'cancel-parcel': { member_id: string; sub_order_id: string };
  'settle-parcel-notice': { notice_id: string };
  'owe-refund': { member_id: string; sub_order_id: string; because: string };
  'close-payment-link': { member_id: string; payment_id: string };
  'settle-notice': { notice_id: string };
  'start-paid-order': { member_id: string; group_id: string };
  'keep-invoice-request': { member_id: string; group_id: string };
  'count-reviews': { listing_id: string };
  'make-avif': { media_id: string };
};
