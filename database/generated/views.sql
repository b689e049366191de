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
grant delete on members.limits to w_00000000_account_authenticate_view;
alter view account_authenticate.limits owner to w_00000000_account_authenticate_view;
grant select (key, points, expire) on account_authenticate.limits to w_00000000_account_authenticate;
grant insert (key, points, expire) on account_authenticate.limits to w_00000000_account_authenticate;
grant update (key, points, expire) on account_authenticate.limits to w_00000000_account_authenticate;
grant delete on account_authenticate.limits to w_00000000_account_authenticate;

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
create view account_manage.states with (security_barrier, check_option = cascaded) as
  select member_id, switches, is_active, policy_version, changed_at from consent.states
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, switches, is_active, policy_version, changed_at) on consent.states to w_00000000_account_manage_view;
grant insert (member_id, policy_version) on consent.states to w_00000000_account_manage_view;
alter view account_manage.states owner to w_00000000_account_manage_view;
grant select (member_id, switches, is_active, policy_version, changed_at) on account_manage.states to w_00000000_account_manage;
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
  select id, member_id, switch, is_on, receipt_id, policy_version, decided_at from consent.decisions
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, switch, is_on, receipt_id, policy_version, decided_at) on consent.decisions to w_00000000_account_manage_view;
alter view account_manage.decisions owner to w_00000000_account_manage_view;
grant select (id, member_id, switch, is_on, receipt_id, policy_version, decided_at) on account_manage.decisions to w_00000000_account_manage;

-- community.moderate
create schema community_moderate;
grant usage on schema community_moderate to w_00000000_community_moderate, w_00000000_community_moderate_view;

-- community.publish
create schema community_publish;
grant usage on schema community_publish to w_00000000_community_publish, w_00000000_community_publish_view;

-- law.accounting
create schema law_accounting;
grant usage on schema law_accounting to w_00000000_law_accounting, w_00000000_law_accounting_view;

-- law.contract-record
create schema law_contract_record;
grant usage on schema law_contract_record to w_00000000_law_contract_record, w_00000000_law_contract_record_view;

-- law.security-log
create schema law_security_log;
grant usage on schema law_security_log to w_00000000_law_security_log, w_00000000_law_security_log_view;
grant usage on schema members to w_00000000_law_security_log_view;
create view law_security_log.sign_ins with (security_barrier) as
  select id, member_id, outcome, connection_sealed, at from members.sign_ins;
grant select (id, member_id, outcome, connection_sealed, at) on members.sign_ins to w_00000000_law_security_log_view;
grant delete on members.sign_ins to w_00000000_law_security_log_view;
alter view law_security_log.sign_ins owner to w_00000000_law_security_log_view;
grant select (id, member_id, outcome, connection_sealed, at) on law_security_log.sign_ins to w_00000000_law_security_log;
grant delete on law_security_log.sign_ins to w_00000000_law_security_log;

-- notice.service
create schema notice_service;
grant usage on schema notice_service to w_00000000_notice_service, w_00000000_notice_service_view;

-- order.fulfil
create schema order_fulfil;
grant usage on schema order_fulfil to w_00000000_order_fulfil, w_00000000_order_fulfil_view;

-- order.pay
create schema order_pay;
grant usage on schema order_pay to w_00000000_order_pay, w_00000000_order_pay_view;

-- rights.serve
create schema rights_serve;
grant usage on schema rights_serve to w_00000000_rights_serve, w_00000000_rights_serve_view;
grant usage on schema consent to w_00000000_rights_serve_view;
grant usage on schema members to w_00000000_rights_serve_view;
grant usage on schema vault to w_00000000_rights_serve_view;
create view rights_serve.members with (security_barrier) as
  select id, locale, joined_at from members.members
  where id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, locale, joined_at) on members.members to w_00000000_rights_serve_view;
alter view rights_serve.members owner to w_00000000_rights_serve_view;
grant select (id, locale, joined_at) on rights_serve.members to w_00000000_rights_serve;
create view rights_serve.names with (security_barrier) as
  select member_id, sealed, changed_at from vault.names
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, changed_at) on vault.names to w_00000000_rights_serve_view;
alter view rights_serve.names owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, changed_at) on rights_serve.names to w_00000000_rights_serve;
create view rights_serve.aliases with (security_barrier) as
  select member_id, sealed, changed_at from vault.aliases
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, changed_at) on vault.aliases to w_00000000_rights_serve_view;
alter view rights_serve.aliases owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, changed_at) on rights_serve.aliases to w_00000000_rights_serve;
create view rights_serve.persons with (security_barrier) as
  select member_id, sealed, changed_at from vault.persons
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, changed_at) on vault.persons to w_00000000_rights_serve_view;
alter view rights_serve.persons owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, changed_at) on rights_serve.persons to w_00000000_rights_serve;
create view rights_serve.phones with (security_barrier) as
  select member_id, sealed, changed_at from vault.phones
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, changed_at) on vault.phones to w_00000000_rights_serve_view;
alter view rights_serve.phones owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, changed_at) on rights_serve.phones to w_00000000_rights_serve;
create view rights_serve.companies with (security_barrier) as
  select member_id, sealed, changed_at from vault.companies
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, changed_at) on vault.companies to w_00000000_rights_serve_view;
alter view rights_serve.companies owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, changed_at) on rights_serve.companies to w_00000000_rights_serve;
create view rights_serve.mobiles with (security_barrier) as
  select member_id, sealed, changed_at from vault.mobiles
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, changed_at) on vault.mobiles to w_00000000_rights_serve_view;
alter view rights_serve.mobiles owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, changed_at) on rights_serve.mobiles to w_00000000_rights_serve;
create view rights_serve.emails with (security_barrier) as
  select member_id, sealed, changed_at from vault.emails
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, sealed, changed_at) on vault.emails to w_00000000_rights_serve_view;
alter view rights_serve.emails owner to w_00000000_rights_serve_view;
grant select (member_id, sealed, changed_at) on rights_serve.emails to w_00000000_rights_serve;
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
create view rights_serve.sign_ins with (security_barrier) as
  select id, member_id, outcome, connection_sealed, at from members.sign_ins
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, outcome, connection_sealed, at) on members.sign_ins to w_00000000_rights_serve_view;
alter view rights_serve.sign_ins owner to w_00000000_rights_serve_view;
grant select (id, member_id, outcome, connection_sealed, at) on rights_serve.sign_ins to w_00000000_rights_serve;
create view rights_serve.states with (security_barrier) as
  select member_id, switches, is_active, policy_version, changed_at from consent.states
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (member_id, switches, is_active, policy_version, changed_at) on consent.states to w_00000000_rights_serve_view;
alter view rights_serve.states owner to w_00000000_rights_serve_view;
grant select (member_id, switches, is_active, policy_version, changed_at) on rights_serve.states to w_00000000_rights_serve;
create view rights_serve.receipts with (security_barrier) as
  select id, member_id, point, policy_version, notice_hash, locale, method, given_at from consent.receipts
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on consent.receipts to w_00000000_rights_serve_view;
alter view rights_serve.receipts owner to w_00000000_rights_serve_view;
grant select (id, member_id, point, policy_version, notice_hash, locale, method, given_at) on rights_serve.receipts to w_00000000_rights_serve;
create view rights_serve.decisions with (security_barrier) as
  select id, member_id, switch, is_on, receipt_id, policy_version, decided_at from consent.decisions
  where member_id = nullif(current_setting('app.actor', true), '')::uuid;
grant select (id, member_id, switch, is_on, receipt_id, policy_version, decided_at) on consent.decisions to w_00000000_rights_serve_view;
alter view rights_serve.decisions owner to w_00000000_rights_serve_view;
grant select (id, member_id, switch, is_on, receipt_id, policy_version, decided_at) on rights_serve.decisions to w_00000000_rights_serve;

-- seller.operate
create schema seller_operate;
grant usage on schema seller_operate to w_00000000_seller_operate, w_00000000_seller_operate_view;

-- seller.share
create schema seller_share;
grant usage on schema seller_share to w_00000000_seller_share, w_00000000_seller_share_view;

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

