-- Written by scripts/compile-policy.ts from policy/. Do not edit.

create or replace function consent.hold(member uuid, purpose text) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
  select true from consent.states as state
  where state.member_id = hold.member and state.is_active
    and session_user = 'w_00000000_' || translate(hold.purpose, '.-', '__')
    and case hold.purpose
      when 'account.authenticate' then true
      when 'account.manage' then true
      when 'community.moderate' then true
      when 'community.publish' then state.switches & 4096 <> 0
      when 'law.accounting' then true
      when 'law.contract-record' then true
      when 'law.security-log' then true
      when 'notice.service' then true
      when 'order.fulfil' then true
      when 'order.pay' then true
      when 'rights.serve' then true
      when 'seller.operate' then true
      when 'seller.share' then true
      when 'staff.operate' then true
      else false
    end
  for share of state;
end;
revoke execute on function consent.hold from public;

create or replace function queue.send_notice(member_id uuid, template queue.word, case_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('send-notice', pg_catalog.json_build_object('member_id', send_notice.member_id, 'template', send_notice.template, 'case_id', send_notice.case_id), run_at => send_notice.run_at, max_attempts => 8);
$$;
alter function queue.send_notice owner to w_00000000_queue;
revoke execute on function queue.send_notice from public;

create or replace function queue.book_parcel(member_id uuid, sub_order_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('book-parcel', pg_catalog.json_build_object('member_id', book_parcel.member_id, 'sub_order_id', book_parcel.sub_order_id), run_at => book_parcel.run_at, max_attempts => 12);
$$;
alter function queue.book_parcel owner to w_00000000_queue;
revoke execute on function queue.book_parcel from public;

create or replace function queue.cancel_parcel(member_id uuid, sub_order_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('cancel-parcel', pg_catalog.json_build_object('member_id', cancel_parcel.member_id, 'sub_order_id', cancel_parcel.sub_order_id), run_at => cancel_parcel.run_at, max_attempts => 12);
$$;
alter function queue.cancel_parcel owner to w_00000000_queue;
revoke execute on function queue.cancel_parcel from public;

create or replace function queue.settle_notice(notice_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('settle-notice', pg_catalog.json_build_object('notice_id', settle_notice.notice_id), run_at => settle_notice.run_at, max_attempts => 12);
$$;
alter function queue.settle_notice owner to w_00000000_queue;
revoke execute on function queue.settle_notice from public;

create or replace function queue.start_paid_order(member_id uuid, group_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('start-paid-order', pg_catalog.json_build_object('member_id', start_paid_order.member_id, 'group_id', start_paid_order.group_id), run_at => start_paid_order.run_at, max_attempts => 12);
$$;
alter function queue.start_paid_order owner to w_00000000_queue;
revoke execute on function queue.start_paid_order from public;

create or replace function queue.count_reviews(listing_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('count-reviews', pg_catalog.json_build_object('listing_id', count_reviews.listing_id), run_at => count_reviews.run_at, max_attempts => 8);
$$;
alter function queue.count_reviews owner to w_00000000_queue;
revoke execute on function queue.count_reviews from public;

create or replace function queue.make_avif(media_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('make-avif', pg_catalog.json_build_object('media_id', make_avif.media_id), run_at => make_avif.run_at, max_attempts => 4);
$$;
alter function queue.make_avif owner to w_00000000_queue;
revoke execute on function queue.make_avif from public;

