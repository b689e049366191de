-- Written by scripts/compile-policy.ts from policy/. Do not edit.

grant execute on function pg_catalog.pg_advisory_xact_lock(bigint), pg_catalog.pg_advisory_xact_lock_shared(bigint) to w_00000000_owner;

create or replace function consent.hold(member uuid, purpose text) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
  select pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtextextended(hold.member::text, 7403012));
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
alter function consent.hold owner to w_00000000_owner;
revoke execute on function consent.hold from public;

create or replace function consent.decide(member uuid, decision uuid, switch text, is_on boolean, receipt uuid, version text, at timestamptz) returns bigint
  language sql volatile security definer set search_path = pg_catalog, pg_temp set lock_timeout = 0
begin atomic
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(decide.member::text, 7403012));
  with known as (
    select case decide.switch
      when 'ads.email' then 1
      when 'ads.post' then 2
      when 'ads.phone' then 4
      when 'ads.sms' then 8
      when 'personalise.gender' then 16
      when 'personalise.age' then 32
      when 'personalise.residence' then 64
      when 'personalise.hobbies' then 128
      when 'personalise.purchases' then 256
      when 'personalise.views' then 512
      when 'survey.invite' then 1024
      when 'promo.invite' then 2048
      when 'community.publish' then 4096
      when 'community.notify' then 8192
    end as mask
  ), changed as (
    update consent.states as state
    set switches = case when decide.is_on then state.switches | known.mask else state.switches & ~known.mask end,
      decision_count = state.decision_count + 1, changed_at = decide.at
    from known
    where state.member_id = decide.member and decide.member = nullif(current_setting('app.actor', true), '')::uuid and known.mask is not null
    returning state.member_id, state.decision_count, state.switches
  ), written as (
    insert into consent.decisions (id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at)
    select decide.decision, changed.member_id, changed.decision_count, decide.switch, decide.is_on, decide.receipt, decide.version, decide.at
    from changed
  )
  select changed.switches from changed;
end;
alter function consent.decide owner to w_00000000_owner;
revoke execute on function consent.decide from public;

create or replace function queue.send_notice(member_id uuid, template queue.word, case_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('send-notice', pg_catalog.json_build_object('member_id', send_notice.member_id, 'template', send_notice.template, 'case_id', send_notice.case_id), run_at => send_notice.run_at, max_attempts => 8);
$$;
alter function queue.send_notice owner to w_00000000_queue;
revoke execute on function queue.send_notice from public;
grant execute on function queue.send_notice to w_00000000_owner;

create or replace function queue.book_parcel(member_id uuid, sub_order_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('book-parcel', pg_catalog.json_build_object('member_id', book_parcel.member_id, 'sub_order_id', book_parcel.sub_order_id), run_at => book_parcel.run_at, max_attempts => 12);
$$;
alter function queue.book_parcel owner to w_00000000_queue;
revoke execute on function queue.book_parcel from public;
grant execute on function queue.book_parcel to w_00000000_owner;

create or replace function queue.cancel_parcel(member_id uuid, sub_order_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('cancel-parcel', pg_catalog.json_build_object('member_id', cancel_parcel.member_id, 'sub_order_id', cancel_parcel.sub_order_id), run_at => cancel_parcel.run_at, max_attempts => 12);
$$;
alter function queue.cancel_parcel owner to w_00000000_queue;
revoke execute on function queue.cancel_parcel from public;
grant execute on function queue.cancel_parcel to w_00000000_owner;

create or replace function queue.settle_parcel_notice(notice_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('settle-parcel-notice', pg_catalog.json_build_object('notice_id', settle_parcel_notice.notice_id), run_at => settle_parcel_notice.run_at, max_attempts => 12);
$$;
alter function queue.settle_parcel_notice owner to w_00000000_queue;
revoke execute on function queue.settle_parcel_notice from public;
grant execute on function queue.settle_parcel_notice to w_00000000_owner;

create or replace function queue.owe_refund(member_id uuid, sub_order_id uuid, because queue.word, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('owe-refund', pg_catalog.json_build_object('member_id', owe_refund.member_id, 'sub_order_id', owe_refund.sub_order_id, 'because', owe_refund.because), run_at => owe_refund.run_at, max_attempts => 12);
$$;
alter function queue.owe_refund owner to w_00000000_queue;
revoke execute on function queue.owe_refund from public;
grant execute on function queue.owe_refund to w_00000000_owner;

create or replace function queue.close_payment_link(member_id uuid, payment_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('close-payment-link', pg_catalog.json_build_object('member_id', close_payment_link.member_id, 'payment_id', close_payment_link.payment_id), run_at => close_payment_link.run_at, max_attempts => 6);
$$;
alter function queue.close_payment_link owner to w_00000000_queue;
revoke execute on function queue.close_payment_link from public;
grant execute on function queue.close_payment_link to w_00000000_owner;

create or replace function queue.settle_notice(notice_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('settle-notice', pg_catalog.json_build_object('notice_id', settle_notice.notice_id), run_at => settle_notice.run_at, max_attempts => 12);
$$;
alter function queue.settle_notice owner to w_00000000_queue;
revoke execute on function queue.settle_notice from public;
grant execute on function queue.settle_notice to w_00000000_owner;

create or replace function queue.start_paid_order(member_id uuid, group_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('start-paid-order', pg_catalog.json_build_object('member_id', start_paid_order.member_id, 'group_id', start_paid_order.group_id), run_at => start_paid_order.run_at, max_attempts => 12);
$$;
alter function queue.start_paid_order owner to w_00000000_queue;
revoke execute on function queue.start_paid_order from public;
grant execute on function queue.start_paid_order to w_00000000_owner;

create or replace function queue.keep_invoice_request(member_id uuid, group_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('keep-invoice-request', pg_catalog.json_build_object('member_id', keep_invoice_request.member_id, 'group_id', keep_invoice_request.group_id), run_at => keep_invoice_request.run_at, max_attempts => 12);
$$;
alter function queue.keep_invoice_request owner to w_00000000_queue;
revoke execute on function queue.keep_invoice_request from public;
grant execute on function queue.keep_invoice_request to w_00000000_owner;

create or replace function queue.count_reviews(listing_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('count-reviews', pg_catalog.json_build_object('listing_id', count_reviews.listing_id), run_at => count_reviews.run_at, max_attempts => 8);
$$;
alter function queue.count_reviews owner to w_00000000_queue;
revoke execute on function queue.count_reviews from public;
grant execute on function queue.count_reviews to w_00000000_owner;

create or replace function queue.make_avif(media_id uuid, run_at timestamptz default null) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('make-avif', pg_catalog.json_build_object('media_id', make_avif.media_id), run_at => make_avif.run_at, max_attempts => 4);
$$;
alter function queue.make_avif owner to w_00000000_queue;
revoke execute on function queue.make_avif from public;
grant execute on function queue.make_avif to w_00000000_owner;

