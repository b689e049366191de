-- Written by scripts/compile-policy.ts from policy/. Do not edit.

-- account.authenticate
create schema account_authenticate;
grant usage on schema account_authenticate to w_00000000_account_authenticate, w_00000000_account_authenticate_view;
grant usage on schema members to w_00000000_account_authenticate_view;
grant usage on schema vault to w_00000000_account_authenticate_view;
create view account_authenticate.members with (security_barrier) as
  select id, locale from members.members;
grant select (id, locale) on members.members to w_00000000_account_authenticate_view;
alter view account_authenticate.members owner to w_00000000_account_authenticate_view;
grant select (id, locale) on account_authenticate.members to w_00000000_account_authenticate;
create view account_authenticate.mobiles with (security_barrier) as
  select member_id, blind_index from vault.mobiles;
grant select (member_id, blind_index) on vault.mobiles to w_00000000_account_authenticate_view;
alter view account_authenticate.mobiles owner to w_00000000_account_authenticate_view;
grant select (member_id, blind_index) on account_authenticate.mobiles to w_00000000_account_authenticate;
create view account_authenticate.emails with (security_barrier) as
  select member_id, blind_index from vault.emails;
grant select (member_id, blind_index) on vault.emails to w_00000000_account_authenticate_view;
alter view account_authenticate.emails owner to w_00000000_account_authenticate_view;
grant select (member_id, blind_index) on account_authenticate.emails to w_00000000_account_authenticate;
create view account_authenticate.passwords with (security_barrier) as
  select member_id, hash, changed_at from members.passwords;
grant select (member_id, hash, changed_at) on members.passwords to w_00000000_account_authenticate_view;
grant insert (member_id, hash, changed_at) on members.passwords to w_00000000_account_authenticate_view;
grant update (hash, changed_at) on members.passwords to w_00000000_account_authenticate_view;
grant delete on members.passwords to w_00000000_account_authenticate_view;
alter view account_authenticate.passwords owner to w_00000000_account_authenticate_view;
grant select (member_id, hash, changed_at) on account_authenticate.passwords to w_00000000_account_authenticate;
grant insert (member_id, hash, changed_at) on account_authenticate.passwords to w_00000000_account_authenticate;
grant update (hash, changed_at) on account_authenticate.passwords to w_00000000_account_authenticate;
grant delete on account_authenticate.passwords to w_00000000_account_authenticate;
create view account_authenticate.codes with (security_barrier) as
  select id, blind_index, kind, code_hash, wrong_tries, made_at, expires_at, used_at from members.codes;
grant select (id, blind_index, kind, code_hash, wrong_tries, made_at, expires_at, used_at) on members.codes to w_00000000_account_authenticate_view;
grant insert (id, blind_index, kind, code_hash, wrong_tries, made_at, expires_at, used_at) on members.codes to w_00000000_account_authenticate_view;
grant update (wrong_tries, used_at) on members.codes to w_00000000_account_authenticate_view;
grant delete on members.codes to w_00000000_account_authenticate_view;
alter view account_authenticate.codes owner to w_00000000_account_authenticate_view;
grant select (id, blind_index, kind, code_hash, wrong_tries, made_at, expires_at, used_at) on account_authenticate.codes to w_00000000_account_authenticate;
grant insert (id, blind_index, kind, code_hash, wrong_tries, made_at, expires_at, used_at) on account_authenticate.codes to w_00000000_account_authenticate;
grant update (wrong_tries, used_at) on account_authenticate.codes to w_00000000_account_authenticate;
grant delete on account_authenticate.codes to w_00000000_account_authenticate;
create view account_authenticate.sessions with (security_barrier) as
  select id, member_id, token_hash, device, started_at, seen_at, expires_at, ended_at from members.sessions;
grant select (id, member_id, token_hash, device, started_at, seen_at, expires_at, ended_at) on members.sessions to w_00000000_account_authenticate_view;
grant insert (id, member_id, token_hash, device, started_at, seen_at, expires_at, ended_at) on members.sessions to w_00000000_account_authenticate_view;
grant update (seen_at, expires_at, ended_at) on members.sessions to w_00000000_account_authenticate_view;
alter view account_authenticate.sessions owner to w_00000000_account_authenticate_view;
grant select (id, member_id, token_hash, device, started_at, seen_at, expires_at, ended_at) on account_authenticate.sessions to w_00000000_account_authenticate;
grant insert (id, member_id, token_hash, device, started_at, seen_at, expires_at, ended_at) on account_authenticate.sessions to w_00000000_account_authenticate;
grant update (seen_at, expires_at, ended_at) on account_authenticate.sessions to w_00000000_account_authenticate;
create view account_authenticate.api_tokens with (security_barrier) as
  select id, member_id, token_hash, label, scopes, made_at, seen_at, expires_at, ended_at from members.api_tokens;
grant select (id, member_id, token_hash, label, scopes, made_at, seen_at, expires_at, ended_at) on members.api_tokens to w_00000000_account_authenticate_view;
grant insert (id, member_id, token_hash, label, scopes, made_at, seen_at, expires_at, ended_at) on members.api_tokens to w_00000000_account_authenticate_view;
grant update (seen_at, ended_at) on members.api_tokens to w_00000000_account_authenticate_view;
alter view account_authenticate.api_tokens owner to w_00000000_account_authenticate_view;
grant select (id, member_id, token_hash, label, scopes, made_at, seen_at, expires_at, ended_at) on account_authenticate.api_tokens to w_00000000_account_authenticate;
grant insert (id, member_id, token_hash, label, scopes, made_at, seen_at, expires_at, ended_at) on account_authenticate.api_tokens to w_00000000_account_authenticate;
grant update (seen_at, ended_at) on account_authenticate.api_tokens to w_00000000_account_authenticate;
create view account_authenticate.sign_ins with (security_barrier) as
  select id, member_id, outcome, connection_sealed, at from members.sign_ins;
grant select (id, member_id, outcome, connection_sealed, at) on members.sign_ins to w_00000000_account_authenticate_view;
grant insert (id, member_id, outcome, connection_sealed, at) on members.sign_ins to w_00000000_account_authenticate_view;
alter view account_authenticate.sign_ins owner to w_00000000_account_authenticate_view;
grant insert (id, member_id, outcome, connection_sealed, at) on account_authenticate.sign_ins to w_00000000_account_authenticate;
create view account_authenticate.limits with (security_barrier) as
  select key, points, expire from members.limits;
grant select (key, points, expire) on members.limits to w_00000000_account_authenticate_view;
grant insert (key, points, expire) on members.limits to w_00000000_account_authenticate_view;
grant update (key, points, expire) on members.limits to w_00000000_account_authenticate_view;
alter view account_authenticate.limits owner to w_00000000_account_authenticate_view;
grant select (key, points, expire) on account_authenticate.limits to w_00000000_account_authenticate;
grant insert (key, points, expire) on account_authenticate.limits to w_00000000_account_authenticate;
grant update (key, points, expire) on account_authenticate.limits to w_00000000_account_authenticate;

-- account.manage
create schema account_manage;
grant usage on schema account_manage to w_00000000_account_manage, w_00000000_account_manage_view;
grant usage on schema consent to w_00000000_account_manage_view;
grant usage on schema members to w_00000000_account_manage_view;
grant usage on schema vault to w_00000000_account_manage_view;
create view account_manage.members with (security_barrier, check_option = cascaded) as
  select id, locale, joined_at from members.members
  where id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, locale, joined_at) on members.members to w_00000000_account_manage_view;
grant insert (id, locale, joined_at) on members.members to w_00000000_account_manage_view;
grant update (locale) on members.members to w_00000000_account_manage_view;
alter view account_manage.members owner to w_00000000_account_manage_view;
grant select (id, locale, joined_at) on account_manage.members to w_00000000_account_manage;
grant insert (id, locale, joined_at) on account_manage.members to w_00000000_account_manage;
grant update (locale) on account_manage.members to w_00000000_account_manage;
create view account_manage.names with (security_barrier, check_option = cascaded) as
  select member_id, sealed, receipt_id, changed_at from vault.names
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.names to w_00000000_account_manage_view;
grant insert (member_id, sealed, receipt_id, changed_at) on vault.names to w_00000000_account_manage_view;
grant update (sealed, receipt_id, changed_at) on vault.names to w_00000000_account_manage_view;
grant delete on vault.names to w_00000000_account_manage_view;
alter view account_manage.names owner to w_00000000_account_manage_view;
grant select (member_id, sealed, receipt_id, changed_at) on account_manage.names to w_00000000_account_manage;
grant insert (member_id, sealed, receipt_id, changed_at) on account_manage.names to w_00000000_account_manage;
grant update (sealed, receipt_id, changed_at) on account_manage.names to w_00000000_account_manage;
grant delete on account_manage.names to w_00000000_account_manage;
create view account_manage.aliases with (security_barrier, check_option = cascaded) as
  select member_id, sealed, receipt_id, changed_at from vault.aliases
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.aliases to w_00000000_account_manage_view;
grant insert (member_id, sealed, receipt_id, changed_at) on vault.aliases to w_00000000_account_manage_view;
grant update (sealed, receipt_id, changed_at) on vault.aliases to w_00000000_account_manage_view;
grant delete on vault.aliases to w_00000000_account_manage_view;
alter view account_manage.aliases owner to w_00000000_account_manage_view;
grant select (member_id, sealed, receipt_id, changed_at) on account_manage.aliases to w_00000000_account_manage;
grant insert (member_id, sealed, receipt_id, changed_at) on account_manage.aliases to w_00000000_account_manage;
grant update (sealed, receipt_id, changed_at) on account_manage.aliases to w_00000000_account_manage;
grant delete on account_manage.aliases to w_00000000_account_manage;
create view account_manage.persons with (security_barrier, check_option = cascaded) as
  select member_id, sealed, receipt_id, changed_at from vault.persons
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.persons to w_00000000_account_manage_view;
grant insert (member_id, sealed, receipt_id, changed_at) on vault.persons to w_00000000_account_manage_view;
grant update (sealed, receipt_id, changed_at) on vault.persons to w_00000000_account_manage_view;
grant delete on vault.persons to w_00000000_account_manage_view;
alter view account_manage.persons owner to w_00000000_account_manage_view;
grant select (member_id, sealed, receipt_id, changed_at) on account_manage.persons to w_00000000_account_manage;
grant insert (member_id, sealed, receipt_id, changed_at) on account_manage.persons to w_00000000_account_manage;
grant update (sealed, receipt_id, changed_at) on account_manage.persons to w_00000000_account_manage;
grant delete on account_manage.persons to w_00000000_account_manage;
create view account_manage.phones with (security_barrier, check_option = cascaded) as
  select member_id, sealed, receipt_id, changed_at from vault.phones
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.phones to w_00000000_account_manage_view;
grant insert (member_id, sealed, receipt_id, changed_at) on vault.phones to w_00000000_account_manage_view;
grant update (sealed, receipt_id, changed_at) on vault.phones to w_00000000_account_manage_view;
grant delete on vault.phones to w_00000000_account_manage_view;
alter view account_manage.phones owner to w_00000000_account_manage_view;
grant select (member_id, sealed, receipt_id, changed_at) on account_manage.phones to w_00000000_account_manage;
grant insert (member_id, sealed, receipt_id, changed_at) on account_manage.phones to w_00000000_account_manage;
grant update (sealed, receipt_id, changed_at) on account_manage.phones to w_00000000_account_manage;
grant delete on account_manage.phones to w_00000000_account_manage;
create view account_manage.companies with (security_barrier, check_option = cascaded) as
  select member_id, sealed, receipt_id, changed_at from vault.companies
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.companies to w_00000000_account_manage_view;
grant insert (member_id, sealed, receipt_id, changed_at) on vault.companies to w_00000000_account_manage_view;
grant update (sealed, receipt_id, changed_at) on vault.companies to w_00000000_account_manage_view;
grant delete on vault.companies to w_00000000_account_manage_view;
alter view account_manage.companies owner to w_00000000_account_manage_view;
grant select (member_id, sealed, receipt_id, changed_at) on account_manage.companies to w_00000000_account_manage;
grant insert (member_id, sealed, receipt_id, changed_at) on account_manage.companies to w_00000000_account_manage;
grant update (sealed, receipt_id, changed_at) on account_manage.companies to w_00000000_account_manage;
grant delete on account_manage.companies to w_00000000_account_manage;
create view account_manage.mobiles with (security_barrier, check_option = cascaded) as
  select member_id, blind_index, sealed, receipt_id, changed_at from vault.mobiles
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, blind_index, sealed, receipt_id, changed_at) on vault.mobiles to w_00000000_account_manage_view;
grant insert (member_id, blind_index, sealed, receipt_id, changed_at) on vault.mobiles to w_00000000_account_manage_view;
grant update (blind_index, sealed, receipt_id, changed_at) on vault.mobiles to w_00000000_account_manage_view;
grant delete on vault.mobiles to w_00000000_account_manage_view;
alter view account_manage.mobiles owner to w_00000000_account_manage_view;
grant select (member_id, sealed, receipt_id, changed_at) on account_manage.mobiles to w_00000000_account_manage;
grant insert (member_id, blind_index, sealed, receipt_id, changed_at) on account_manage.mobiles to w_00000000_account_manage;
grant update (blind_index, sealed, receipt_id, changed_at) on account_manage.mobiles to w_00000000_account_manage;
grant delete on account_manage.mobiles to w_00000000_account_manage;
create view account_manage.emails with (security_barrier, check_option = cascaded) as
  select member_id, blind_index, sealed, receipt_id, changed_at from vault.emails
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, blind_index, sealed, receipt_id, changed_at) on vault.emails to w_00000000_account_manage_view;
grant insert (member_id, blind_index, sealed, receipt_id, changed_at) on vault.emails to w_00000000_account_manage_view;
grant update (blind_index, sealed, receipt_id, changed_at) on vault.emails to w_00000000_account_manage_view;
grant delete on vault.emails to w_00000000_account_manage_view;
alter view account_manage.emails owner to w_00000000_account_manage_view;
grant select (member_id, sealed, receipt_id, changed_at) on account_manage.emails to w_00000000_account_manage;
grant insert (member_id, blind_index, sealed, receipt_id, changed_at) on account_manage.emails to w_00000000_account_manage;
grant update (blind_index, sealed, receipt_id, changed_at) on account_manage.emails to w_00000000_account_manage;
grant delete on account_manage.emails to w_00000000_account_manage;
create view account_manage.addresses with (security_barrier, check_option = cascaded) as
  select member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at from vault.addresses
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on vault.addresses to w_00000000_account_manage_view;
grant insert (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on vault.addresses to w_00000000_account_manage_view;
grant update (address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on vault.addresses to w_00000000_account_manage_view;
grant delete on vault.addresses to w_00000000_account_manage_view;
alter view account_manage.addresses owner to w_00000000_account_manage_view;
grant select (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on account_manage.addresses to w_00000000_account_manage;
grant insert (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on account_manage.addresses to w_00000000_account_manage;
grant update (address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on account_manage.addresses to w_00000000_account_manage;
grant delete on account_manage.addresses to w_00000000_account_manage;
create view account_manage.reviews with (security_barrier) as
  select id, member_id from vault.reviews
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id) on vault.reviews to w_00000000_account_manage_view;
grant delete on vault.reviews to w_00000000_account_manage_view;
alter view account_manage.reviews owner to w_00000000_account_manage_view;
grant select (id, member_id) on account_manage.reviews to w_00000000_account_manage;
grant delete on account_manage.reviews to w_00000000_account_manage;
create view account_manage.states with (security_barrier, check_option = cascaded) as
  select member_id, switches, is_active, policy_version, decision_count, changed_at from consent.states
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, switches, is_active, policy_version, decision_count, changed_at) on consent.states to w_00000000_account_manage_view;
grant insert (member_id, policy_version) on consent.states to w_00000000_account_manage_view;
alter view account_manage.states owner to w_00000000_account_manage_view;
grant select (member_id, switches, is_active, policy_version, decision_count, changed_at) on account_manage.states to w_00000000_account_manage;
grant insert (member_id, policy_version) on account_manage.states to w_00000000_account_manage;
create view account_manage.receipts with (security_barrier, check_option = cascaded) as
  select id, member_id, point, policy_version, notice_hash, locale, method, given_at from consent.receipts
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_account_manage_view;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_account_manage_view;
alter view account_manage.receipts owner to w_00000000_account_manage_view;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on account_manage.receipts to w_00000000_account_manage;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on account_manage.receipts to w_00000000_account_manage;
create view account_manage.decisions with (security_barrier) as
  select id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at from consent.decisions
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at) on consent.decisions to w_00000000_account_manage_view;
alter view account_manage.decisions owner to w_00000000_account_manage_view;
grant select (id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at) on account_manage.decisions to w_00000000_account_manage;

-- community.moderate
create schema community_moderate;
grant usage on schema community_moderate to w_00000000_community_moderate, w_00000000_community_moderate_view;
grant usage on schema community to w_00000000_community_moderate_view;
grant usage on schema consent to w_00000000_community_moderate_view;
grant usage on schema vault to w_00000000_community_moderate_view;
create view community_moderate.reviews with (security_barrier, check_option = cascaded) as
  select id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at from vault.reviews
  where (exists (select from consent.states as state where state.member_id = vault.reviews.member_id and state.switches & 4096 <> 0 and state.is_active));
grant select (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on vault.reviews to w_00000000_community_moderate_view;
grant update (state, held_because, changed_at) on vault.reviews to w_00000000_community_moderate_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_moderate_view;
alter view community_moderate.reviews owner to w_00000000_community_moderate_view;
grant select (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on community_moderate.reviews to w_00000000_community_moderate;
grant update (state, held_because, changed_at) on community_moderate.reviews to w_00000000_community_moderate;
create view community_moderate.review_pictures with (security_barrier) as
  select id, review_id, member_id, position, width, height, picture_sealed, receipt_id from vault.review_pictures
  where (exists (select from consent.states as state where state.member_id = vault.review_pictures.member_id and state.switches & 4096 <> 0 and state.is_active));
grant select (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on vault.review_pictures to w_00000000_community_moderate_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_moderate_view;
alter view community_moderate.review_pictures owner to w_00000000_community_moderate_view;
grant select (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on community_moderate.review_pictures to w_00000000_community_moderate;
create view community_moderate.review_replies with (security_barrier, check_option = cascaded) as
  select review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at from vault.review_replies
  where (exists (select from consent.states as state where state.member_id = vault.review_replies.member_id and state.switches & 4096 <> 0 and state.is_active));
grant select (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on vault.review_replies to w_00000000_community_moderate_view;
grant update (state, held_because) on vault.review_replies to w_00000000_community_moderate_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_moderate_view;
alter view community_moderate.review_replies owner to w_00000000_community_moderate_view;
grant select (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on community_moderate.review_replies to w_00000000_community_moderate;
grant update (state, held_because) on community_moderate.review_replies to w_00000000_community_moderate;
create view community_moderate.moderations with (security_barrier) as
  select id, review_id, subject, revision, decision, because, reason, decided_by, decided_at from community.moderations;
grant select (id, review_id, subject, revision, decision, because, reason, decided_by, decided_at) on community.moderations to w_00000000_community_moderate_view;
grant insert (id, review_id, subject, revision, decision, because, reason, decided_by, decided_at) on community.moderations to w_00000000_community_moderate_view;
alter view community_moderate.moderations owner to w_00000000_community_moderate_view;
grant select (id, review_id, subject, revision, decision, because, reason, decided_by, decided_at) on community_moderate.moderations to w_00000000_community_moderate;
grant insert (id, review_id, subject, revision, decision, because, reason, decided_by, decided_at) on community_moderate.moderations to w_00000000_community_moderate;

-- community.publish
create schema community_publish;
grant usage on schema community_publish to w_00000000_community_publish, w_00000000_community_publish_view;
grant usage on schema community to w_00000000_community_publish_view;
grant usage on schema consent to w_00000000_community_publish_view;
grant usage on schema vault to w_00000000_community_publish_view;
create view community_publish.reviews with (security_barrier, check_option = cascaded) as
  select id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at from vault.reviews
  where ((state = 'published' or member_id = nullif(current_setting('app.actor', true), '')::uuid)) and exists (select from consent.states as state where state.member_id = vault.reviews.member_id and state.switches & 4096 <> 0 and state.is_active);
grant select (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on vault.reviews to w_00000000_community_publish_view;
grant insert (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on vault.reviews to w_00000000_community_publish_view;
grant update (stars, text_sealed, state, held_because, receipt_id, revision, edited_at, changed_at) on vault.reviews to w_00000000_community_publish_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_publish_view;
alter view community_publish.reviews owner to w_00000000_community_publish_view;
grant select (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on community_publish.reviews to w_00000000_community_publish;
grant insert (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on community_publish.reviews to w_00000000_community_publish;
grant update (stars, text_sealed, state, held_because, receipt_id, revision, edited_at, changed_at) on community_publish.reviews to w_00000000_community_publish;
create view community_publish.review_pictures with (security_barrier, check_option = cascaded) as
  select id, review_id, member_id, position, width, height, picture_sealed, receipt_id from vault.review_pictures
  where (exists (select from vault.reviews as review where review.id = vault.review_pictures.review_id and (review.state = 'published' or review.member_id = nullif(current_setting('app.actor', true), '')::uuid))) and exists (select from consent.states as state where state.member_id = vault.review_pictures.member_id and state.switches & 4096 <> 0 and state.is_active);
grant select (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on vault.review_pictures to w_00000000_community_publish_view;
grant insert (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on vault.review_pictures to w_00000000_community_publish_view;
grant delete on vault.review_pictures to w_00000000_community_publish_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_publish_view;
alter view community_publish.review_pictures owner to w_00000000_community_publish_view;
grant select (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on community_publish.review_pictures to w_00000000_community_publish;
grant insert (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on community_publish.review_pictures to w_00000000_community_publish;
grant delete on community_publish.review_pictures to w_00000000_community_publish;
create view community_publish.review_replies with (security_barrier, check_option = cascaded) as
  select review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at from vault.review_replies
  where ((state = 'published' or seller_id = nullif(current_setting('app.actor', true), '')::uuid)) and exists (select from consent.states as state where state.member_id = vault.review_replies.member_id and state.switches & 4096 <> 0 and state.is_active);
grant select (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on vault.review_replies to w_00000000_community_publish_view;
grant insert (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on vault.review_replies to w_00000000_community_publish_view;
grant update (text_sealed, state, held_because, receipt_id, revision, replied_at) on vault.review_replies to w_00000000_community_publish_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_publish_view;
alter view community_publish.review_replies owner to w_00000000_community_publish_view;
grant select (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on community_publish.review_replies to w_00000000_community_publish;
grant insert (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on community_publish.review_replies to w_00000000_community_publish;
grant update (text_sealed, state, held_because, receipt_id, revision, replied_at) on community_publish.review_replies to w_00000000_community_publish;
create view community_publish.moderations with (security_barrier) as
  select id, review_id, subject, revision, decision, because, reason, decided_at from community.moderations
  where (subject = 'reply' and exists (select from vault.review_replies as reply where reply.review_id = community.moderations.review_id and reply.seller_id = nullif(current_setting('app.actor', true), '')::uuid));
grant select (id, review_id, subject, revision, decision, because, reason, decided_at) on community.moderations to w_00000000_community_publish_view;
alter view community_publish.moderations owner to w_00000000_community_publish_view;
grant select (id, review_id, subject, revision, decision, because, reason, decided_at) on community_publish.moderations to w_00000000_community_publish;
create view community_publish.aliases with (security_barrier) as
  select member_id, sealed from vault.aliases
  where exists (select from consent.states as state where state.member_id = vault.aliases.member_id and state.switches & 4096 <> 0 and state.is_active);
grant select (member_id, sealed) on vault.aliases to w_00000000_community_publish_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_publish_view;
alter view community_publish.aliases owner to w_00000000_community_publish_view;
grant select (member_id, sealed) on community_publish.aliases to w_00000000_community_publish;
create view community_publish.receipts with (security_barrier, check_option = cascaded) as
  select id, member_id, point, policy_version, notice_hash, locale, method, given_at from consent.receipts
  where member_id = nullif(current_setting('app.actor', true), '')::uuid and exists (select from consent.states as state where state.member_id = consent.receipts.member_id and state.switches & 4096 <> 0 and state.is_active);
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_community_publish_view;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_community_publish_view;
grant select (member_id, switches, is_active) on consent.states to w_00000000_community_publish_view;
alter view community_publish.receipts owner to w_00000000_community_publish_view;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on community_publish.receipts to w_00000000_community_publish;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on community_publish.receipts to w_00000000_community_publish;

-- law.accounting
create schema law_accounting;
grant usage on schema law_accounting to w_00000000_law_accounting, w_00000000_law_accounting_view;
grant usage on schema ordering to w_00000000_law_accounting_view;
grant usage on schema vault to w_00000000_law_accounting_view;
create view law_accounting.companies with (security_barrier) as
  select member_id, sealed, receipt_id from vault.companies
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id) on vault.companies to w_00000000_law_accounting_view;
alter view law_accounting.companies owner to w_00000000_law_accounting_view;
grant select (member_id, sealed, receipt_id) on law_accounting.companies to w_00000000_law_accounting;
create view law_accounting.invoice_requests with (security_barrier) as
  select group_id, member_id, company_sealed, receipt_id, asked_at from vault.invoice_requests;
grant select (group_id, member_id, company_sealed, receipt_id, asked_at) on vault.invoice_requests to w_00000000_law_accounting_view;
grant insert (group_id, member_id, company_sealed, receipt_id, asked_at) on vault.invoice_requests to w_00000000_law_accounting_view;
alter view law_accounting.invoice_requests owner to w_00000000_law_accounting_view;
grant select (group_id, member_id, company_sealed, receipt_id, asked_at) on law_accounting.invoice_requests to w_00000000_law_accounting;
grant insert (group_id, member_id, company_sealed, receipt_id, asked_at) on law_accounting.invoice_requests to w_00000000_law_accounting;
create view law_accounting.seller_identities with (security_barrier) as
  select seller_id, tax_code_sealed from vault.seller_identities;
grant select (seller_id, tax_code_sealed) on vault.seller_identities to w_00000000_law_accounting_view;
alter view law_accounting.seller_identities owner to w_00000000_law_accounting_view;
grant select (seller_id, tax_code_sealed) on law_accounting.seller_identities to w_00000000_law_accounting;
create view law_accounting.order_groups with (security_barrier) as
  select id, member_id, number, items_vnd, delivery_vnd, total_vnd, placed_at from ordering.order_groups;
grant select (id, member_id, number, items_vnd, delivery_vnd, total_vnd, placed_at) on ordering.order_groups to w_00000000_law_accounting_view;
alter view law_accounting.order_groups owner to w_00000000_law_accounting_view;
grant select (id, member_id, number, items_vnd, delivery_vnd, total_vnd, placed_at) on law_accounting.order_groups to w_00000000_law_accounting;
create view law_accounting.sub_orders with (security_barrier) as
  select id, group_id, member_id, seller_id, state, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, completed_at from ordering.sub_orders;
grant select (id, group_id, member_id, seller_id, state, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, completed_at) on ordering.sub_orders to w_00000000_law_accounting_view;
alter view law_accounting.sub_orders owner to w_00000000_law_accounting_view;
grant select (id, group_id, member_id, seller_id, state, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, completed_at) on law_accounting.sub_orders to w_00000000_law_accounting;

-- law.contract-record
create schema law_contract_record;
grant usage on schema law_contract_record to w_00000000_law_contract_record, w_00000000_law_contract_record_view;
grant usage on schema ordering to w_00000000_law_contract_record_view;
grant usage on schema vault to w_00000000_law_contract_record_view;
create view law_contract_record.order_groups with (security_barrier) as
  select id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at from ordering.order_groups;
grant select (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on ordering.order_groups to w_00000000_law_contract_record_view;
alter view law_contract_record.order_groups owner to w_00000000_law_contract_record_view;
grant select (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on law_contract_record.order_groups to w_00000000_law_contract_record;
create view law_contract_record.sub_orders with (security_barrier) as
  select id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at from ordering.sub_orders;
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on ordering.sub_orders to w_00000000_law_contract_record_view;
alter view law_contract_record.sub_orders owner to w_00000000_law_contract_record_view;
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on law_contract_record.sub_orders to w_00000000_law_contract_record;
create view law_contract_record.order_lines with (security_barrier) as
  select id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd from ordering.order_lines;
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on ordering.order_lines to w_00000000_law_contract_record_view;
alter view law_contract_record.order_lines owner to w_00000000_law_contract_record_view;
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on law_contract_record.order_lines to w_00000000_law_contract_record;
create view law_contract_record.order_events with (security_barrier) as
  select id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at from ordering.order_events;
grant select (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on ordering.order_events to w_00000000_law_contract_record_view;
alter view law_contract_record.order_events owner to w_00000000_law_contract_record_view;
grant select (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on law_contract_record.order_events to w_00000000_law_contract_record;
create view law_contract_record.carrier_snapshots with (security_barrier) as
  select sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at from vault.carrier_snapshots;
grant select (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on vault.carrier_snapshots to w_00000000_law_contract_record_view;
alter view law_contract_record.carrier_snapshots owner to w_00000000_law_contract_record_view;
grant select (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on law_contract_record.carrier_snapshots to w_00000000_law_contract_record;

-- law.security-log
create schema law_security_log;
grant usage on schema law_security_log to w_00000000_law_security_log, w_00000000_law_security_log_view;
grant usage on schema members to w_00000000_law_security_log_view;
grant usage on schema staff to w_00000000_law_security_log_view;
create view law_security_log.sign_ins with (security_barrier) as
  select id, member_id, outcome, connection_sealed, at from members.sign_ins;
grant select (id, member_id, outcome, connection_sealed, at) on members.sign_ins to w_00000000_law_security_log_view;
grant delete on members.sign_ins to w_00000000_law_security_log_view;
alter view law_security_log.sign_ins owner to w_00000000_law_security_log_view;
grant select (id, member_id, outcome, connection_sealed, at) on law_security_log.sign_ins to w_00000000_law_security_log;
grant delete on law_security_log.sign_ins to w_00000000_law_security_log;
create view law_security_log.codes with (security_barrier) as
  select expires_at from members.codes;
grant select (expires_at) on members.codes to w_00000000_law_security_log_view;
grant delete on members.codes to w_00000000_law_security_log_view;
alter view law_security_log.codes owner to w_00000000_law_security_log_view;
grant select (expires_at) on law_security_log.codes to w_00000000_law_security_log;
grant delete on law_security_log.codes to w_00000000_law_security_log;
create view law_security_log.limits with (security_barrier) as
  select expire from members.limits;
grant select (expire) on members.limits to w_00000000_law_security_log_view;
grant delete on members.limits to w_00000000_law_security_log_view;
alter view law_security_log.limits owner to w_00000000_law_security_log_view;
grant select (expire) on law_security_log.limits to w_00000000_law_security_log;
grant delete on law_security_log.limits to w_00000000_law_security_log;
create view law_security_log.members_sessions with (security_barrier) as
  select expires_at, ended_at from members.sessions;
grant select (expires_at, ended_at) on members.sessions to w_00000000_law_security_log_view;
grant delete on members.sessions to w_00000000_law_security_log_view;
alter view law_security_log.members_sessions owner to w_00000000_law_security_log_view;
grant select (expires_at, ended_at) on law_security_log.members_sessions to w_00000000_law_security_log;
grant delete on law_security_log.members_sessions to w_00000000_law_security_log;
create view law_security_log.api_tokens with (security_barrier) as
  select expires_at, ended_at from members.api_tokens;
grant select (expires_at, ended_at) on members.api_tokens to w_00000000_law_security_log_view;
grant delete on members.api_tokens to w_00000000_law_security_log_view;
alter view law_security_log.api_tokens owner to w_00000000_law_security_log_view;
grant select (expires_at, ended_at) on law_security_log.api_tokens to w_00000000_law_security_log;
grant delete on law_security_log.api_tokens to w_00000000_law_security_log;
create view law_security_log.staff_sessions with (security_barrier) as
  select expires_at, ended_at from staff.sessions;
grant select (expires_at, ended_at) on staff.sessions to w_00000000_law_security_log_view;
grant delete on staff.sessions to w_00000000_law_security_log_view;
alter view law_security_log.staff_sessions owner to w_00000000_law_security_log_view;
grant select (expires_at, ended_at) on law_security_log.staff_sessions to w_00000000_law_security_log;
grant delete on law_security_log.staff_sessions to w_00000000_law_security_log;

-- notice.service
create schema notice_service;
grant usage on schema notice_service to w_00000000_notice_service, w_00000000_notice_service_view;
grant usage on schema members to w_00000000_notice_service_view;
grant usage on schema vault to w_00000000_notice_service_view;
create view notice_service.members with (security_barrier) as
  select id, locale from members.members
  where id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, locale) on members.members to w_00000000_notice_service_view;
alter view notice_service.members owner to w_00000000_notice_service_view;
grant select (id, locale) on notice_service.members to w_00000000_notice_service;
create view notice_service.emails with (security_barrier) as
  select member_id, sealed from vault.emails
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed) on vault.emails to w_00000000_notice_service_view;
alter view notice_service.emails owner to w_00000000_notice_service_view;
grant select (member_id, sealed) on notice_service.emails to w_00000000_notice_service;
create view notice_service.mobiles with (security_barrier) as
  select member_id, sealed from vault.mobiles
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed) on vault.mobiles to w_00000000_notice_service_view;
alter view notice_service.mobiles owner to w_00000000_notice_service_view;
grant select (member_id, sealed) on notice_service.mobiles to w_00000000_notice_service;

-- order.fulfil
create schema order_fulfil;
grant usage on schema order_fulfil to w_00000000_order_fulfil, w_00000000_order_fulfil_view;
grant usage on schema consent to w_00000000_order_fulfil_view;
grant usage on schema delivery to w_00000000_order_fulfil_view;
grant usage on schema disclosures to w_00000000_order_fulfil_view;
grant usage on schema ordering to w_00000000_order_fulfil_view;
grant usage on schema payments to w_00000000_order_fulfil_view;
grant usage on schema vault to w_00000000_order_fulfil_view;
create view order_fulfil.baskets with (security_barrier, check_option = cascaded) as
  select owner_id, changed_at from ordering.baskets
  where owner_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (owner_id, changed_at) on ordering.baskets to w_00000000_order_fulfil_view;
grant insert (owner_id, changed_at) on ordering.baskets to w_00000000_order_fulfil_view;
grant update (changed_at) on ordering.baskets to w_00000000_order_fulfil_view;
grant delete on ordering.baskets to w_00000000_order_fulfil_view;
alter view order_fulfil.baskets owner to w_00000000_order_fulfil_view;
grant select (owner_id, changed_at) on order_fulfil.baskets to w_00000000_order_fulfil;
grant insert (owner_id, changed_at) on order_fulfil.baskets to w_00000000_order_fulfil;
grant update (changed_at) on order_fulfil.baskets to w_00000000_order_fulfil;
grant delete on order_fulfil.baskets to w_00000000_order_fulfil;
create view order_fulfil.basket_lines with (security_barrier, check_option = cascaded) as
  select owner_id, variant_id, quantity, added_price_vnd, added_at from ordering.basket_lines
  where owner_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (owner_id, variant_id, quantity, added_price_vnd, added_at) on ordering.basket_lines to w_00000000_order_fulfil_view;
grant insert (owner_id, variant_id, quantity, added_price_vnd, added_at) on ordering.basket_lines to w_00000000_order_fulfil_view;
grant update (quantity, added_price_vnd, added_at) on ordering.basket_lines to w_00000000_order_fulfil_view;
grant delete on ordering.basket_lines to w_00000000_order_fulfil_view;
alter view order_fulfil.basket_lines owner to w_00000000_order_fulfil_view;
grant select (owner_id, variant_id, quantity, added_price_vnd, added_at) on order_fulfil.basket_lines to w_00000000_order_fulfil;
grant insert (owner_id, variant_id, quantity, added_price_vnd, added_at) on order_fulfil.basket_lines to w_00000000_order_fulfil;
grant update (quantity, added_price_vnd, added_at) on order_fulfil.basket_lines to w_00000000_order_fulfil;
grant delete on order_fulfil.basket_lines to w_00000000_order_fulfil;
create view order_fulfil.addresses with (security_barrier) as
  select member_id, id, address_sealed, recipient_sealed, is_default, dataset_version from vault.addresses
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version) on vault.addresses to w_00000000_order_fulfil_view;
alter view order_fulfil.addresses owner to w_00000000_order_fulfil_view;
grant select (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version) on order_fulfil.addresses to w_00000000_order_fulfil;
create view order_fulfil.aliases with (security_barrier) as
  select member_id, sealed from vault.aliases
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed) on vault.aliases to w_00000000_order_fulfil_view;
alter view order_fulfil.aliases owner to w_00000000_order_fulfil_view;
grant select (member_id, sealed) on order_fulfil.aliases to w_00000000_order_fulfil;
create view order_fulfil.order_groups with (security_barrier, check_option = cascaded) as
  select id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at from ordering.order_groups
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on ordering.order_groups to w_00000000_order_fulfil_view;
grant insert (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on ordering.order_groups to w_00000000_order_fulfil_view;
alter view order_fulfil.order_groups owner to w_00000000_order_fulfil_view;
grant select (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on order_fulfil.order_groups to w_00000000_order_fulfil;
grant insert (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on order_fulfil.order_groups to w_00000000_order_fulfil;
create view order_fulfil.sub_orders with (security_barrier, check_option = cascaded) as
  select id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at from ordering.sub_orders
  where ((member_id = nullif(current_setting('app.actor', true), '')::uuid or (nullif(current_setting('app.actor', true), '')::uuid is null and deadline_at <= now())));
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on ordering.sub_orders to w_00000000_order_fulfil_view;
grant insert (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on ordering.sub_orders to w_00000000_order_fulfil_view;
grant update (state, state_since, deadline_at, cancelled_by, cancel_reason, seller_access_until, packed_at, received_marked_at, completed_at) on ordering.sub_orders to w_00000000_order_fulfil_view;
alter view order_fulfil.sub_orders owner to w_00000000_order_fulfil_view;
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on order_fulfil.sub_orders to w_00000000_order_fulfil;
grant insert (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on order_fulfil.sub_orders to w_00000000_order_fulfil;
grant update (state, state_since, deadline_at, cancelled_by, cancel_reason, seller_access_until, packed_at, received_marked_at, completed_at) on order_fulfil.sub_orders to w_00000000_order_fulfil;
create view order_fulfil.order_lines with (security_barrier, check_option = cascaded) as
  select id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd from ordering.order_lines
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on ordering.order_lines to w_00000000_order_fulfil_view;
grant insert (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on ordering.order_lines to w_00000000_order_fulfil_view;
alter view order_fulfil.order_lines owner to w_00000000_order_fulfil_view;
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on order_fulfil.order_lines to w_00000000_order_fulfil;
grant insert (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on order_fulfil.order_lines to w_00000000_order_fulfil;
create view order_fulfil.order_events with (security_barrier, check_option = cascaded) as
  select id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at from ordering.order_events
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on ordering.order_events to w_00000000_order_fulfil_view;
grant insert (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on ordering.order_events to w_00000000_order_fulfil_view;
alter view order_fulfil.order_events owner to w_00000000_order_fulfil_view;
grant select (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on order_fulfil.order_events to w_00000000_order_fulfil;
grant insert (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on order_fulfil.order_events to w_00000000_order_fulfil;
create view order_fulfil.carrier_snapshots with (security_barrier, check_option = cascaded) as
  select sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at from vault.carrier_snapshots
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on vault.carrier_snapshots to w_00000000_order_fulfil_view;
grant insert (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on vault.carrier_snapshots to w_00000000_order_fulfil_view;
alter view order_fulfil.carrier_snapshots owner to w_00000000_order_fulfil_view;
grant select (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on order_fulfil.carrier_snapshots to w_00000000_order_fulfil;
grant insert (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on order_fulfil.carrier_snapshots to w_00000000_order_fulfil;
create view order_fulfil.seller_snapshots with (security_barrier, check_option = cascaded) as
  select sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at from vault.seller_snapshots
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on vault.seller_snapshots to w_00000000_order_fulfil_view;
grant insert (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on vault.seller_snapshots to w_00000000_order_fulfil_view;
alter view order_fulfil.seller_snapshots owner to w_00000000_order_fulfil_view;
grant select (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on order_fulfil.seller_snapshots to w_00000000_order_fulfil;
grant insert (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on order_fulfil.seller_snapshots to w_00000000_order_fulfil;
create view order_fulfil.order_notes with (security_barrier, check_option = cascaded) as
  select sub_order_id, member_id, seller_id, note_sealed, receipt_id from vault.order_notes
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on vault.order_notes to w_00000000_order_fulfil_view;
grant insert (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on vault.order_notes to w_00000000_order_fulfil_view;
alter view order_fulfil.order_notes owner to w_00000000_order_fulfil_view;
grant select (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on order_fulfil.order_notes to w_00000000_order_fulfil;
grant insert (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on order_fulfil.order_notes to w_00000000_order_fulfil;
create view order_fulfil.payments with (security_barrier, check_option = cascaded) as
  select id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at from payments.payments
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on payments.payments to w_00000000_order_fulfil_view;
grant insert (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on payments.payments to w_00000000_order_fulfil_view;
grant update (state) on payments.payments to w_00000000_order_fulfil_view;
alter view order_fulfil.payments owner to w_00000000_order_fulfil_view;
grant select (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on order_fulfil.payments to w_00000000_order_fulfil;
grant insert (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on order_fulfil.payments to w_00000000_order_fulfil;
grant update (state) on order_fulfil.payments to w_00000000_order_fulfil;
create view order_fulfil.refunds with (security_barrier) as
  select id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference from payments.refunds
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on payments.refunds to w_00000000_order_fulfil_view;
alter view order_fulfil.refunds owner to w_00000000_order_fulfil_view;
grant select (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on order_fulfil.refunds to w_00000000_order_fulfil;
create view order_fulfil.parcels with (security_barrier, check_option = cascaded) as
  select id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at from delivery.parcels
  where ((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null));
grant select (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on delivery.parcels to w_00000000_order_fulfil_view;
grant insert (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on delivery.parcels to w_00000000_order_fulfil_view;
grant update (tracking_code, state, sorting_code, expected_on, booked_at, changed_at) on delivery.parcels to w_00000000_order_fulfil_view;
alter view order_fulfil.parcels owner to w_00000000_order_fulfil_view;
grant select (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on order_fulfil.parcels to w_00000000_order_fulfil;
grant insert (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on order_fulfil.parcels to w_00000000_order_fulfil;
grant update (tracking_code, state, sorting_code, expected_on, booked_at, changed_at) on order_fulfil.parcels to w_00000000_order_fulfil;
create view order_fulfil.disclosures with (security_barrier, check_option = cascaded) as
  select id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at from disclosures.disclosures
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on disclosures.disclosures to w_00000000_order_fulfil_view;
grant insert (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on disclosures.disclosures to w_00000000_order_fulfil_view;
alter view order_fulfil.disclosures owner to w_00000000_order_fulfil_view;
grant select (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on order_fulfil.disclosures to w_00000000_order_fulfil;
grant insert (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on order_fulfil.disclosures to w_00000000_order_fulfil;
create view order_fulfil.receipts with (security_barrier, check_option = cascaded) as
  select id, member_id, point, policy_version, notice_hash, locale, method, given_at from consent.receipts
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_order_fulfil_view;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_order_fulfil_view;
alter view order_fulfil.receipts owner to w_00000000_order_fulfil_view;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on order_fulfil.receipts to w_00000000_order_fulfil;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on order_fulfil.receipts to w_00000000_order_fulfil;

-- order.pay
create schema order_pay;
grant usage on schema order_pay to w_00000000_order_pay, w_00000000_order_pay_view;
grant usage on schema disclosures to w_00000000_order_pay_view;
grant usage on schema ordering to w_00000000_order_pay_view;
grant usage on schema payments to w_00000000_order_pay_view;
create view order_pay.payments with (security_barrier, check_option = cascaded) as
  select id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at from payments.payments
  where ((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null));
grant select (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on payments.payments to w_00000000_order_pay_view;
grant update (order_code, state, transfer_text, link_id, qr_text, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on payments.payments to w_00000000_order_pay_view;
alter view order_pay.payments owner to w_00000000_order_pay_view;
grant select (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on order_pay.payments to w_00000000_order_pay;
grant update (order_code, state, transfer_text, link_id, qr_text, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on order_pay.payments to w_00000000_order_pay;
create view order_pay.refunds with (security_barrier, check_option = cascaded) as
  select id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference from payments.refunds
  where ((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null));
grant select (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on payments.refunds to w_00000000_order_pay_view;
grant insert (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on payments.refunds to w_00000000_order_pay_view;
grant update (state, sent_at, sent_by, sent_reference) on payments.refunds to w_00000000_order_pay_view;
alter view order_pay.refunds owner to w_00000000_order_pay_view;
grant select (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on order_pay.refunds to w_00000000_order_pay;
grant insert (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on order_pay.refunds to w_00000000_order_pay;
grant update (state, sent_at, sent_by, sent_reference) on order_pay.refunds to w_00000000_order_pay;
create view order_pay.sub_orders with (security_barrier) as
  select id, group_id, member_id, state, total_vnd from ordering.sub_orders
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, group_id, member_id, state, total_vnd) on ordering.sub_orders to w_00000000_order_pay_view;
alter view order_pay.sub_orders owner to w_00000000_order_pay_view;
grant select (id, group_id, member_id, state, total_vnd) on order_pay.sub_orders to w_00000000_order_pay;
create view order_pay.disclosures with (security_barrier, check_option = cascaded) as
  select id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at from disclosures.disclosures
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on disclosures.disclosures to w_00000000_order_pay_view;
grant insert (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on disclosures.disclosures to w_00000000_order_pay_view;
alter view order_pay.disclosures owner to w_00000000_order_pay_view;
grant insert (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on order_pay.disclosures to w_00000000_order_pay;

-- rights.serve
create schema rights_serve;
grant usage on schema rights_serve to w_00000000_rights_serve, w_00000000_rights_serve_view;
grant usage on schema community to w_00000000_rights_serve_view;
grant usage on schema consent to w_00000000_rights_serve_view;
grant usage on schema delivery to w_00000000_rights_serve_view;
grant usage on schema disclosures to w_00000000_rights_serve_view;
grant usage on schema members to w_00000000_rights_serve_view;
grant usage on schema ordering to w_00000000_rights_serve_view;
grant usage on schema payments to w_00000000_rights_serve_view;
grant usage on schema sellers to w_00000000_rights_serve_view;
grant usage on schema vault to w_00000000_rights_serve_view;
create view rights_serve.members with (security_barrier) as
  select id, locale, joined_at from members.members
  where id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, locale, joined_at) on members.members to w_00000000_rights_serve_view;
alter view rights_serve.members owner to w_00000000_rights_serve_view;
grant select (id, locale, joined_at) on rights_serve.members to w_00000000_rights_serve;
create view rights_serve.names with (security_barrier) as
  select member_id, sealed, receipt_id, changed_at from vault.names
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.names to w_00000000_rights_serve_view;
alter view rights_serve.names owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, receipt_id, changed_at) on rights_serve.names to w_00000000_rights_serve;
create view rights_serve.aliases with (security_barrier) as
  select member_id, sealed, receipt_id, changed_at from vault.aliases
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.aliases to w_00000000_rights_serve_view;
alter view rights_serve.aliases owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, receipt_id, changed_at) on rights_serve.aliases to w_00000000_rights_serve;
create view rights_serve.persons with (security_barrier) as
  select member_id, sealed, receipt_id, changed_at from vault.persons
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.persons to w_00000000_rights_serve_view;
alter view rights_serve.persons owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, receipt_id, changed_at) on rights_serve.persons to w_00000000_rights_serve;
create view rights_serve.phones with (security_barrier) as
  select member_id, sealed, receipt_id, changed_at from vault.phones
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.phones to w_00000000_rights_serve_view;
alter view rights_serve.phones owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, receipt_id, changed_at) on rights_serve.phones to w_00000000_rights_serve;
create view rights_serve.companies with (security_barrier) as
  select member_id, sealed, receipt_id, changed_at from vault.companies
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.companies to w_00000000_rights_serve_view;
alter view rights_serve.companies owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, receipt_id, changed_at) on rights_serve.companies to w_00000000_rights_serve;
create view rights_serve.mobiles with (security_barrier) as
  select member_id, sealed, receipt_id, changed_at from vault.mobiles
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.mobiles to w_00000000_rights_serve_view;
alter view rights_serve.mobiles owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, receipt_id, changed_at) on rights_serve.mobiles to w_00000000_rights_serve;
create view rights_serve.emails with (security_barrier) as
  select member_id, sealed, receipt_id, changed_at from vault.emails
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, receipt_id, changed_at) on vault.emails to w_00000000_rights_serve_view;
alter view rights_serve.emails owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, receipt_id, changed_at) on rights_serve.emails to w_00000000_rights_serve;
create view rights_serve.addresses with (security_barrier) as
  select member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at from vault.addresses
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on vault.addresses to w_00000000_rights_serve_view;
alter view rights_serve.addresses owner to w_00000000_rights_serve_view;
grant select (member_id, id, address_sealed, recipient_sealed, is_default, dataset_version, receipt_id, changed_at) on rights_serve.addresses to w_00000000_rights_serve;
create view rights_serve.passwords with (security_barrier) as
  select member_id, changed_at from members.passwords
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, changed_at) on members.passwords to w_00000000_rights_serve_view;
alter view rights_serve.passwords owner to w_00000000_rights_serve_view;
grant select (member_id, changed_at) on rights_serve.passwords to w_00000000_rights_serve;
create view rights_serve.sessions with (security_barrier) as
  select id, member_id, device, started_at, seen_at, expires_at, ended_at from members.sessions
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, device, started_at, seen_at, expires_at, ended_at) on members.sessions to w_00000000_rights_serve_view;
alter view rights_serve.sessions owner to w_00000000_rights_serve_view;
grant select (id, member_id, device, started_at, seen_at, expires_at, ended_at) on rights_serve.sessions to w_00000000_rights_serve;
create view rights_serve.api_tokens with (security_barrier) as
  select id, member_id, label, scopes, made_at, seen_at, expires_at, ended_at from members.api_tokens
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, label, scopes, made_at, seen_at, expires_at, ended_at) on members.api_tokens to w_00000000_rights_serve_view;
alter view rights_serve.api_tokens owner to w_00000000_rights_serve_view;
grant select (id, member_id, label, scopes, made_at, seen_at, expires_at, ended_at) on rights_serve.api_tokens to w_00000000_rights_serve;
create view rights_serve.sign_ins with (security_barrier) as
  select id, member_id, outcome, connection_sealed, at from members.sign_ins
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, outcome, connection_sealed, at) on members.sign_ins to w_00000000_rights_serve_view;
alter view rights_serve.sign_ins owner to w_00000000_rights_serve_view;
grant select (id, member_id, outcome, connection_sealed, at) on rights_serve.sign_ins to w_00000000_rights_serve;
create view rights_serve.baskets with (security_barrier) as
  select owner_id, changed_at from ordering.baskets
  where owner_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (owner_id, changed_at) on ordering.baskets to w_00000000_rights_serve_view;
alter view rights_serve.baskets owner to w_00000000_rights_serve_view;
grant select (owner_id, changed_at) on rights_serve.baskets to w_00000000_rights_serve;
create view rights_serve.basket_lines with (security_barrier) as
  select owner_id, variant_id, quantity, added_price_vnd, added_at from ordering.basket_lines
  where owner_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (owner_id, variant_id, quantity, added_price_vnd, added_at) on ordering.basket_lines to w_00000000_rights_serve_view;
alter view rights_serve.basket_lines owner to w_00000000_rights_serve_view;
grant select (owner_id, variant_id, quantity, added_price_vnd, added_at) on rights_serve.basket_lines to w_00000000_rights_serve;
create view rights_serve.order_groups with (security_barrier) as
  select id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at from ordering.order_groups
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on ordering.order_groups to w_00000000_rights_serve_view;
alter view rights_serve.order_groups owner to w_00000000_rights_serve_view;
grant select (id, member_id, number, idempotency_key, payment_method, items_vnd, delivery_vnd, total_vnd, policy_version, receipt_id, placed_at) on rights_serve.order_groups to w_00000000_rights_serve;
create view rights_serve.sub_orders with (security_barrier) as
  select id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at from ordering.sub_orders
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on ordering.sub_orders to w_00000000_rights_serve_view;
alter view rights_serve.sub_orders owner to w_00000000_rights_serve_view;
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, received_marked_at, completed_at) on rights_serve.sub_orders to w_00000000_rights_serve;
create view rights_serve.order_lines with (security_barrier) as
  select id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd from ordering.order_lines
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on ordering.order_lines to w_00000000_rights_serve_view;
alter view rights_serve.order_lines owner to w_00000000_rights_serve_view;
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on rights_serve.order_lines to w_00000000_rights_serve;
create view rights_serve.order_events with (security_barrier) as
  select id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at from ordering.order_events
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on ordering.order_events to w_00000000_rights_serve_view;
alter view rights_serve.order_events owner to w_00000000_rights_serve_view;
grant select (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on rights_serve.order_events to w_00000000_rights_serve;
create view rights_serve.carrier_snapshots with (security_barrier) as
  select sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at from vault.carrier_snapshots
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on vault.carrier_snapshots to w_00000000_rights_serve_view;
alter view rights_serve.carrier_snapshots owner to w_00000000_rights_serve_view;
grant select (sub_order_id, member_id, recipient_sealed, address_sealed, receipt_id, made_at) on rights_serve.carrier_snapshots to w_00000000_rights_serve;
create view rights_serve.seller_snapshots with (security_barrier) as
  select sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at from vault.seller_snapshots
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on vault.seller_snapshots to w_00000000_rights_serve_view;
alter view rights_serve.seller_snapshots owner to w_00000000_rights_serve_view;
grant select (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on rights_serve.seller_snapshots to w_00000000_rights_serve;
create view rights_serve.order_notes with (security_barrier) as
  select sub_order_id, member_id, seller_id, note_sealed, receipt_id from vault.order_notes
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on vault.order_notes to w_00000000_rights_serve_view;
alter view rights_serve.order_notes owner to w_00000000_rights_serve_view;
grant select (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on rights_serve.order_notes to w_00000000_rights_serve;
create view rights_serve.invoice_requests with (security_barrier) as
  select group_id, member_id, company_sealed, receipt_id, asked_at from vault.invoice_requests
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (group_id, member_id, company_sealed, receipt_id, asked_at) on vault.invoice_requests to w_00000000_rights_serve_view;
alter view rights_serve.invoice_requests owner to w_00000000_rights_serve_view;
grant select (group_id, member_id, company_sealed, receipt_id, asked_at) on rights_serve.invoice_requests to w_00000000_rights_serve;
create view rights_serve.payments with (security_barrier) as
  select id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at from payments.payments
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on payments.payments to w_00000000_rights_serve_view;
alter view rights_serve.payments owner to w_00000000_rights_serve_view;
grant select (id, group_id, member_id, method, order_code, amount_vnd, state, transfer_text, link_id, qr_text, made_at, expires_at, paid_at, paid_vnd, bank_reference, ask_at) on rights_serve.payments to w_00000000_rights_serve;
create view rights_serve.refunds with (security_barrier) as
  select id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference from payments.refunds
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on payments.refunds to w_00000000_rights_serve_view;
alter view rights_serve.refunds owner to w_00000000_rights_serve_view;
grant select (id, payment_id, member_id, sub_order_id, notice_id, amount_vnd, state, because, due_since, sent_at, sent_by, sent_reference) on rights_serve.refunds to w_00000000_rights_serve;
create view rights_serve.parcels with (security_barrier) as
  select id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at from delivery.parcels
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on delivery.parcels to w_00000000_rights_serve_view;
alter view rights_serve.parcels owner to w_00000000_rights_serve_view;
grant select (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on rights_serve.parcels to w_00000000_rights_serve;
create view rights_serve.reviews with (security_barrier) as
  select id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at from vault.reviews
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on vault.reviews to w_00000000_rights_serve_view;
alter view rights_serve.reviews owner to w_00000000_rights_serve_view;
grant select (id, line_id, listing_id, seller_id, member_id, stars, text_sealed, variant_label, state, held_because, receipt_id, revision, submitted_at, edited_at, changed_at) on rights_serve.reviews to w_00000000_rights_serve;
create view rights_serve.review_pictures with (security_barrier) as
  select id, review_id, member_id, position, width, height, picture_sealed, receipt_id from vault.review_pictures
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on vault.review_pictures to w_00000000_rights_serve_view;
alter view rights_serve.review_pictures owner to w_00000000_rights_serve_view;
grant select (id, review_id, member_id, position, width, height, picture_sealed, receipt_id) on rights_serve.review_pictures to w_00000000_rights_serve;
create view rights_serve.review_replies with (security_barrier) as
  select review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at from vault.review_replies
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on vault.review_replies to w_00000000_rights_serve_view;
alter view rights_serve.review_replies owner to w_00000000_rights_serve_view;
grant select (review_id, seller_id, member_id, text_sealed, state, held_because, receipt_id, revision, replied_at) on rights_serve.review_replies to w_00000000_rights_serve;
create view rights_serve.moderations with (security_barrier) as
  select id, review_id, subject, revision, decision, because, reason, decided_at from community.moderations
  where (exists (select from vault.reviews as review where review.id = community.moderations.review_id and review.member_id = nullif(current_setting('app.actor', true), '')::uuid));
grant select (id, review_id, subject, revision, decision, because, reason, decided_at) on community.moderations to w_00000000_rights_serve_view;
alter view rights_serve.moderations owner to w_00000000_rights_serve_view;
grant select (id, review_id, subject, revision, decision, because, reason, decided_at) on rights_serve.moderations to w_00000000_rights_serve;
create view rights_serve.staff with (security_barrier) as
  select id, seller_id, member_id, role, since, until from sellers.staff
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, seller_id, member_id, role, since, until) on sellers.staff to w_00000000_rights_serve_view;
alter view rights_serve.staff owner to w_00000000_rights_serve_view;
grant select (id, seller_id, member_id, role, since, until) on rights_serve.staff to w_00000000_rights_serve;
create view rights_serve.seller_identities with (security_barrier) as
  select seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at from vault.seller_identities
  where (exists (select from sellers.staff as staff where staff.seller_id = seller_identities.seller_id and staff.member_id = nullif(current_setting('app.actor', true), '')::uuid and staff.role = 'owner' and staff.until is null));
grant select (seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on vault.seller_identities to w_00000000_rights_serve_view;
alter view rights_serve.seller_identities owner to w_00000000_rights_serve_view;
grant select (seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on rights_serve.seller_identities to w_00000000_rights_serve;
create view rights_serve.disclosures with (security_barrier) as
  select id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at from disclosures.disclosures
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on disclosures.disclosures to w_00000000_rights_serve_view;
alter view rights_serve.disclosures owner to w_00000000_rights_serve_view;
grant select (id, member_id, recipient, recipient_name, purpose, fields, case_id, contract, commitment, at) on rights_serve.disclosures to w_00000000_rights_serve;
create view rights_serve.states with (security_barrier) as
  select member_id, switches, is_active, policy_version, decision_count, changed_at from consent.states
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, switches, is_active, policy_version, decision_count, changed_at) on consent.states to w_00000000_rights_serve_view;
alter view rights_serve.states owner to w_00000000_rights_serve_view;
grant select (member_id, switches, is_active, policy_version, decision_count, changed_at) on rights_serve.states to w_00000000_rights_serve;
create view rights_serve.receipts with (security_barrier) as
  select id, member_id, point, policy_version, notice_hash, locale, method, given_at from consent.receipts
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_rights_serve_view;
alter view rights_serve.receipts owner to w_00000000_rights_serve_view;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on rights_serve.receipts to w_00000000_rights_serve;
create view rights_serve.decisions with (security_barrier) as
  select id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at from consent.decisions
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at) on consent.decisions to w_00000000_rights_serve_view;
alter view rights_serve.decisions owner to w_00000000_rights_serve_view;
grant select (id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at) on rights_serve.decisions to w_00000000_rights_serve;

-- seller.operate
create schema seller_operate;
grant usage on schema seller_operate to w_00000000_seller_operate, w_00000000_seller_operate_view;
grant usage on schema catalogue to w_00000000_seller_operate_view;
grant usage on schema consent to w_00000000_seller_operate_view;
grant usage on schema sellers to w_00000000_seller_operate_view;
grant usage on schema vault to w_00000000_seller_operate_view;
create view seller_operate.sellers with (security_barrier, check_option = cascaded) as
  select id, slug, name, kind, legal_name, business_address, about_vi, about_en, sign_id, state, pickup_street, pickup_commune_code, pickup_phone, commission_basis_points, review_count, rating_sum, joined_at, approved_at from sellers.sellers
  where id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, slug, name, kind, legal_name, business_address, about_vi, about_en, sign_id, state, pickup_street, pickup_commune_code, pickup_phone, commission_basis_points, review_count, rating_sum, joined_at, approved_at) on sellers.sellers to w_00000000_seller_operate_view;
grant insert (id, slug, name, kind, legal_name, business_address, about_vi, about_en, sign_id, state, pickup_street, pickup_commune_code, pickup_phone, commission_basis_points, review_count, rating_sum, joined_at, approved_at) on sellers.sellers to w_00000000_seller_operate_view;
grant update (name, about_vi, about_en, state, pickup_street, pickup_commune_code, pickup_phone) on sellers.sellers to w_00000000_seller_operate_view;
alter view seller_operate.sellers owner to w_00000000_seller_operate_view;
grant select (id, slug, name, kind, legal_name, business_address, about_vi, about_en, sign_id, state, pickup_street, pickup_commune_code, pickup_phone, commission_basis_points, review_count, rating_sum, joined_at, approved_at) on seller_operate.sellers to w_00000000_seller_operate;
grant insert (id, slug, name, kind, legal_name, business_address, about_vi, about_en, sign_id, state, pickup_street, pickup_commune_code, pickup_phone, commission_basis_points, review_count, rating_sum, joined_at, approved_at) on seller_operate.sellers to w_00000000_seller_operate;
grant update (name, about_vi, about_en, state, pickup_street, pickup_commune_code, pickup_phone) on seller_operate.sellers to w_00000000_seller_operate;
create view seller_operate.staff with (security_barrier, check_option = cascaded) as
  select id, seller_id, member_id, role, since, until from sellers.staff
  where ((member_id = nullif(current_setting('app.actor', true), '')::uuid or seller_id = nullif(current_setting('app.actor', true), '')::uuid));
grant select (id, seller_id, member_id, role, since, until) on sellers.staff to w_00000000_seller_operate_view;
grant insert (id, seller_id, member_id, role, since, until) on sellers.staff to w_00000000_seller_operate_view;
alter view seller_operate.staff owner to w_00000000_seller_operate_view;
grant select (id, seller_id, member_id, role, since, until) on seller_operate.staff to w_00000000_seller_operate;
grant insert (id, seller_id, member_id, role, since, until) on seller_operate.staff to w_00000000_seller_operate;
create view seller_operate.seller_identities with (security_barrier, check_option = cascaded) as
  select seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at from vault.seller_identities
  where seller_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on vault.seller_identities to w_00000000_seller_operate_view;
grant insert (seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on vault.seller_identities to w_00000000_seller_operate_view;
grant update (identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on vault.seller_identities to w_00000000_seller_operate_view;
alter view seller_operate.seller_identities owner to w_00000000_seller_operate_view;
grant select (seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on seller_operate.seller_identities to w_00000000_seller_operate;
grant insert (seller_id, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on seller_operate.seller_identities to w_00000000_seller_operate;
grant update (identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at) on seller_operate.seller_identities to w_00000000_seller_operate;
create view seller_operate.receipts with (security_barrier, check_option = cascaded) as
  select id, member_id, point, policy_version, notice_hash, locale, method, given_at from consent.receipts
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_seller_operate_view;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_seller_operate_view;
alter view seller_operate.receipts owner to w_00000000_seller_operate_view;
grant select (id, member_id) on seller_operate.receipts to w_00000000_seller_operate;
grant insert (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on seller_operate.receipts to w_00000000_seller_operate;
create view seller_operate.listings with (security_barrier) as
  select id, seller_id, category_id, kind, slug, title, title_en, brand, description_vi, description_en, choice_vi, choice_en, weight_grams, state, source, source_rating, source_review_count, source_discount_percent, review_count, rating_sum, sold_count, made_at, changed_at, approved_at from catalogue.listings
  where seller_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, seller_id, category_id, kind, slug, title, title_en, brand, description_vi, description_en, choice_vi, choice_en, weight_grams, state, source, source_rating, source_review_count, source_discount_percent, review_count, rating_sum, sold_count, made_at, changed_at, approved_at) on catalogue.listings to w_00000000_seller_operate_view;
alter view seller_operate.listings owner to w_00000000_seller_operate_view;
grant select (id, seller_id, category_id, kind, slug, title, title_en, brand, description_vi, description_en, choice_vi, choice_en, weight_grams, state, source, source_rating, source_review_count, source_discount_percent, review_count, rating_sum, sold_count, made_at, changed_at, approved_at) on seller_operate.listings to w_00000000_seller_operate;
create view seller_operate.variants with (security_barrier) as
  select id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position from catalogue.variants
  where seller_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position) on catalogue.variants to w_00000000_seller_operate_view;
alter view seller_operate.variants owner to w_00000000_seller_operate_view;
grant select (id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position) on seller_operate.variants to w_00000000_seller_operate;
create view seller_operate.approvals with (security_barrier) as
  select id, listing_id, decision, reason, decided_at from catalogue.approvals
  where (exists (select from catalogue.listings as listing where listing.id = catalogue.approvals.listing_id and listing.seller_id = nullif(current_setting('app.actor', true), '')::uuid));
grant select (id, listing_id, decision, reason, decided_at) on catalogue.approvals to w_00000000_seller_operate_view;
alter view seller_operate.approvals owner to w_00000000_seller_operate_view;
grant select (id, listing_id, decision, reason, decided_at) on seller_operate.approvals to w_00000000_seller_operate;

-- seller.share
create schema seller_share;
grant usage on schema seller_share to w_00000000_seller_share, w_00000000_seller_share_view;
grant usage on schema delivery to w_00000000_seller_share_view;
grant usage on schema ordering to w_00000000_seller_share_view;
grant usage on schema vault to w_00000000_seller_share_view;
create view seller_share.sub_orders with (security_barrier, check_option = cascaded) as
  select id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, completed_at from ordering.sub_orders
  where (seller_id = nullif(current_setting('app.actor', true), '')::uuid and seller_access_until > now());
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, completed_at) on ordering.sub_orders to w_00000000_seller_share_view;
grant update (state, state_since, deadline_at, cancelled_by, cancel_reason, seller_access_until, packed_at, completed_at) on ordering.sub_orders to w_00000000_seller_share_view;
alter view seller_share.sub_orders owner to w_00000000_seller_share_view;
grant select (id, group_id, member_id, seller_id, position, state, state_since, deadline_at, cancelled_by, cancel_reason, items_vnd, delivery_vnd, total_vnd, commission_vnd, commission_vat_vnd, tax_withheld_vnd, weight_grams, seller_access_until, packed_at, completed_at) on seller_share.sub_orders to w_00000000_seller_share;
grant update (state, state_since, deadline_at, cancelled_by, cancel_reason, seller_access_until, packed_at, completed_at) on seller_share.sub_orders to w_00000000_seller_share;
create view seller_share.order_groups with (security_barrier) as
  select id, number from ordering.order_groups
  where (exists (select from ordering.sub_orders as sub where sub.group_id = ordering.order_groups.id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()));
grant select (id, number) on ordering.order_groups to w_00000000_seller_share_view;
alter view seller_share.order_groups owner to w_00000000_seller_share_view;
grant select (id, number) on seller_share.order_groups to w_00000000_seller_share;
create view seller_share.order_lines with (security_barrier) as
  select id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd from ordering.order_lines
  where (exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()));
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on ordering.order_lines to w_00000000_seller_share_view;
alter view seller_share.order_lines owner to w_00000000_seller_share_view;
grant select (id, sub_order_id, member_id, seller_id, listing_id, variant_id, position, title, variant_label, sku, slug, media_id, unit_price_vnd, quantity, total_vnd) on seller_share.order_lines to w_00000000_seller_share;
create view seller_share.order_events with (security_barrier, check_option = cascaded) as
  select id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at from ordering.order_events
  where (exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()));
grant select (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on ordering.order_events to w_00000000_seller_share_view;
grant insert (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on ordering.order_events to w_00000000_seller_share_view;
alter view seller_share.order_events owner to w_00000000_seller_share_view;
grant select (id, sub_order_id, seller_id, event, to_state, actor_kind, at) on seller_share.order_events to w_00000000_seller_share;
grant insert (id, sub_order_id, member_id, seller_id, event, from_state, to_state, actor_kind, place, reason, at) on seller_share.order_events to w_00000000_seller_share;
create view seller_share.seller_snapshots with (security_barrier) as
  select sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at from vault.seller_snapshots
  where (exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()));
grant select (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on vault.seller_snapshots to w_00000000_seller_share_view;
alter view seller_share.seller_snapshots owner to w_00000000_seller_share_view;
grant select (sub_order_id, member_id, seller_id, alias_sealed, masked_mobile_sealed, province_code, receipt_id, made_at) on seller_share.seller_snapshots to w_00000000_seller_share;
create view seller_share.order_notes with (security_barrier) as
  select sub_order_id, member_id, seller_id, note_sealed, receipt_id from vault.order_notes
  where (exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()));
grant select (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on vault.order_notes to w_00000000_seller_share_view;
alter view seller_share.order_notes owner to w_00000000_seller_share_view;
grant select (sub_order_id, member_id, seller_id, note_sealed, receipt_id) on seller_share.order_notes to w_00000000_seller_share;
create view seller_share.parcels with (security_barrier) as
  select id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at from delivery.parcels
  where (exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()));
grant select (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on delivery.parcels to w_00000000_seller_share_view;
alter view seller_share.parcels owner to w_00000000_seller_share_view;
grant select (id, sub_order_id, member_id, seller_id, carrier, tracking_code, state, fee_vnd, cod_vnd, weight_grams, sorting_code, expected_on, booked_at, changed_at) on seller_share.parcels to w_00000000_seller_share;

-- staff.operate
create schema staff_operate;
grant usage on schema staff_operate to w_00000000_staff_operate, w_00000000_staff_operate_view;
grant usage on schema staff to w_00000000_staff_operate_view;
create view staff_operate.people with (security_barrier) as
  select id, blind_index, account_sealed, password_hash, second_factor_sealed, last_factor_step, joined_at, left_at from staff.people;
grant select (id, blind_index, account_sealed, password_hash, second_factor_sealed, last_factor_step, joined_at, left_at) on staff.people to w_00000000_staff_operate_view;
grant insert (id, blind_index, account_sealed, password_hash, second_factor_sealed, last_factor_step, joined_at, left_at) on staff.people to w_00000000_staff_operate_view;
grant update (password_hash, second_factor_sealed, last_factor_step, left_at) on staff.people to w_00000000_staff_operate_view;
alter view staff_operate.people owner to w_00000000_staff_operate_view;
grant select (id, blind_index, account_sealed, password_hash, second_factor_sealed, last_factor_step, joined_at, left_at) on staff_operate.people to w_00000000_staff_operate;
grant insert (id, blind_index, account_sealed, password_hash, second_factor_sealed, last_factor_step, joined_at, left_at) on staff_operate.people to w_00000000_staff_operate;
grant update (password_hash, second_factor_sealed, last_factor_step, left_at) on staff_operate.people to w_00000000_staff_operate;
create view staff_operate.tasks with (security_barrier) as
  select id, person_id, department, given_by, reason, given_at, ends_at from staff.tasks;
grant select (id, person_id, department, given_by, reason, given_at, ends_at) on staff.tasks to w_00000000_staff_operate_view;
grant insert (id, person_id, department, given_by, reason, given_at, ends_at) on staff.tasks to w_00000000_staff_operate_view;
grant update (ends_at) on staff.tasks to w_00000000_staff_operate_view;
alter view staff_operate.tasks owner to w_00000000_staff_operate_view;
grant select (id, person_id, department, given_by, reason, given_at, ends_at) on staff_operate.tasks to w_00000000_staff_operate;
grant insert (id, person_id, department, given_by, reason, given_at, ends_at) on staff_operate.tasks to w_00000000_staff_operate;
grant update (ends_at) on staff_operate.tasks to w_00000000_staff_operate;
create view staff_operate.sessions with (security_barrier) as
  select id, person_id, token_hash, started_at, seen_at, expires_at, ended_at from staff.sessions;
grant select (id, person_id, token_hash, started_at, seen_at, expires_at, ended_at) on staff.sessions to w_00000000_staff_operate_view;
grant insert (id, person_id, token_hash, started_at, seen_at, expires_at, ended_at) on staff.sessions to w_00000000_staff_operate_view;
grant update (seen_at, ended_at) on staff.sessions to w_00000000_staff_operate_view;
alter view staff_operate.sessions owner to w_00000000_staff_operate_view;
grant select (id, person_id, token_hash, started_at, seen_at, expires_at, ended_at) on staff_operate.sessions to w_00000000_staff_operate;
grant insert (id, person_id, token_hash, started_at, seen_at, expires_at, ended_at) on staff_operate.sessions to w_00000000_staff_operate;
grant update (seen_at, ended_at) on staff_operate.sessions to w_00000000_staff_operate;

