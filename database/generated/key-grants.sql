-- Written by scripts/compile-policy.ts from policy/. Do not edit.

alter table keys.keys enable row level security;
alter table keys.keys force row level security;

-- account.authenticate
create schema account_authenticate;
grant usage on schema account_authenticate to w_00000000_account_authenticate, w_00000000_account_authenticate_view;
grant usage on schema keys to w_00000000_account_authenticate_view;
create view account_authenticate.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('connection', 'security-log'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_account_authenticate_view;
alter view account_authenticate.keys owner to w_00000000_account_authenticate_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on account_authenticate.keys to w_00000000_account_authenticate;
create policy account_authenticate on keys.keys to w_00000000_account_authenticate_view using ((group_name, retention) in (('connection', 'security-log'))) with check ((group_name, retention) in (('connection', 'security-log')));

-- account.manage
create schema account_manage;
grant usage on schema account_manage to w_00000000_account_manage, w_00000000_account_manage_view;
grant usage on schema keys to w_00000000_account_manage_view;
create view account_manage.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('address', 'account'), ('alias', 'account'), ('company', 'account'), ('email', 'account'), ('mobile', 'account'), ('name', 'account'), ('parcel_recipient', 'account'), ('person', 'account'), ('phone', 'account'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_account_manage_view;
alter view account_manage.keys owner to w_00000000_account_manage_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on account_manage.keys to w_00000000_account_manage;
create policy account_manage on keys.keys to w_00000000_account_manage_view using ((group_name, retention) in (('address', 'account'), ('alias', 'account'), ('company', 'account'), ('email', 'account'), ('mobile', 'account'), ('name', 'account'), ('parcel_recipient', 'account'), ('person', 'account'), ('phone', 'account'))) with check ((group_name, retention) in (('address', 'account'), ('alias', 'account'), ('company', 'account'), ('email', 'account'), ('mobile', 'account'), ('name', 'account'), ('parcel_recipient', 'account'), ('person', 'account'), ('phone', 'account')));

-- community.moderate
create schema community_moderate;
grant usage on schema community_moderate to w_00000000_community_moderate, w_00000000_community_moderate_view;
grant usage on schema keys to w_00000000_community_moderate_view;
create view community_moderate.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('post', 'publication'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_community_moderate_view;
alter view community_moderate.keys owner to w_00000000_community_moderate_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on community_moderate.keys to w_00000000_community_moderate;
create policy community_moderate on keys.keys to w_00000000_community_moderate_view using ((group_name, retention) in (('post', 'publication'))) with check ((group_name, retention) in (('post', 'publication')));

-- community.publish
create schema community_publish;
grant usage on schema community_publish to w_00000000_community_publish, w_00000000_community_publish_view;
grant usage on schema keys to w_00000000_community_publish_view;
create view community_publish.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('alias', 'account'), ('post', 'publication'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_community_publish_view;
alter view community_publish.keys owner to w_00000000_community_publish_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on community_publish.keys to w_00000000_community_publish;
create policy community_publish on keys.keys to w_00000000_community_publish_view using ((group_name, retention) in (('alias', 'account'), ('post', 'publication'))) with check ((group_name, retention) in (('alias', 'account'), ('post', 'publication')));

-- law.accounting
create schema law_accounting;
grant usage on schema law_accounting to w_00000000_law_accounting, w_00000000_law_accounting_view;
grant usage on schema keys to w_00000000_law_accounting_view;
create view law_accounting.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('company', 'account'), ('company', 'voucher'), ('tax_code', 'trader'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_law_accounting_view;
alter view law_accounting.keys owner to w_00000000_law_accounting_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on law_accounting.keys to w_00000000_law_accounting;
create policy law_accounting on keys.keys to w_00000000_law_accounting_view using ((group_name, retention) in (('company', 'account'), ('company', 'voucher'), ('tax_code', 'trader'))) with check ((group_name, retention) in (('company', 'account'), ('company', 'voucher'), ('tax_code', 'trader')));

-- law.contract-record
create schema law_contract_record;
grant usage on schema law_contract_record to w_00000000_law_contract_record, w_00000000_law_contract_record_view;
grant usage on schema keys to w_00000000_law_contract_record_view;
create view law_contract_record.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('address', 'contract'), ('parcel_recipient', 'contract'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_law_contract_record_view;
alter view law_contract_record.keys owner to w_00000000_law_contract_record_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on law_contract_record.keys to w_00000000_law_contract_record;
create policy law_contract_record on keys.keys to w_00000000_law_contract_record_view using ((group_name, retention) in (('address', 'contract'), ('parcel_recipient', 'contract'))) with check ((group_name, retention) in (('address', 'contract'), ('parcel_recipient', 'contract')));

-- law.security-log
create schema law_security_log;
grant usage on schema law_security_log to w_00000000_law_security_log, w_00000000_law_security_log_view;
grant usage on schema keys to w_00000000_law_security_log_view;
create view law_security_log.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('connection', 'security-log'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_law_security_log_view;
alter view law_security_log.keys owner to w_00000000_law_security_log_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on law_security_log.keys to w_00000000_law_security_log;
create policy law_security_log on keys.keys to w_00000000_law_security_log_view using ((group_name, retention) in (('connection', 'security-log'))) with check ((group_name, retention) in (('connection', 'security-log')));

-- notice.service
create schema notice_service;
grant usage on schema notice_service to w_00000000_notice_service, w_00000000_notice_service_view;
grant usage on schema keys to w_00000000_notice_service_view;
create view notice_service.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('email', 'account'), ('mobile', 'account'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_notice_service_view;
alter view notice_service.keys owner to w_00000000_notice_service_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on notice_service.keys to w_00000000_notice_service;
create policy notice_service on keys.keys to w_00000000_notice_service_view using ((group_name, retention) in (('email', 'account'), ('mobile', 'account'))) with check ((group_name, retention) in (('email', 'account'), ('mobile', 'account')));

-- order.fulfil
create schema order_fulfil;
grant usage on schema order_fulfil to w_00000000_order_fulfil, w_00000000_order_fulfil_view;
grant usage on schema keys to w_00000000_order_fulfil_view;
create view order_fulfil.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('address', 'account'), ('address', 'contract'), ('alias', 'account'), ('alias', 'delivery'), ('message', 'delivery'), ('mobile', 'delivery'), ('parcel_recipient', 'account'), ('parcel_recipient', 'contract'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_order_fulfil_view;
alter view order_fulfil.keys owner to w_00000000_order_fulfil_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on order_fulfil.keys to w_00000000_order_fulfil;
create policy order_fulfil on keys.keys to w_00000000_order_fulfil_view using ((group_name, retention) in (('address', 'account'), ('address', 'contract'), ('alias', 'account'), ('alias', 'delivery'), ('message', 'delivery'), ('mobile', 'delivery'), ('parcel_recipient', 'account'), ('parcel_recipient', 'contract'))) with check ((group_name, retention) in (('address', 'account'), ('address', 'contract'), ('alias', 'account'), ('alias', 'delivery'), ('message', 'delivery'), ('mobile', 'delivery'), ('parcel_recipient', 'account'), ('parcel_recipient', 'contract')));

-- rights.serve
create schema rights_serve;
grant usage on schema rights_serve to w_00000000_rights_serve, w_00000000_rights_serve_view;
grant usage on schema keys to w_00000000_rights_serve_view;
create view rights_serve.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('address', 'account'), ('address', 'contract'), ('alias', 'account'), ('alias', 'delivery'), ('bank_account', 'trader'), ('company', 'account'), ('company', 'voucher'), ('connection', 'security-log'), ('email', 'account'), ('message', 'delivery'), ('mobile', 'account'), ('mobile', 'delivery'), ('name', 'account'), ('parcel_recipient', 'account'), ('parcel_recipient', 'contract'), ('person', 'account'), ('phone', 'account'), ('post', 'publication'), ('seller_identity', 'trader'), ('tax_code', 'trader'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_rights_serve_view;
alter view rights_serve.keys owner to w_00000000_rights_serve_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on rights_serve.keys to w_00000000_rights_serve;
create policy rights_serve on keys.keys to w_00000000_rights_serve_view using ((group_name, retention) in (('address', 'account'), ('address', 'contract'), ('alias', 'account'), ('alias', 'delivery'), ('bank_account', 'trader'), ('company', 'account'), ('company', 'voucher'), ('connection', 'security-log'), ('email', 'account'), ('message', 'delivery'), ('mobile', 'account'), ('mobile', 'delivery'), ('name', 'account'), ('parcel_recipient', 'account'), ('parcel_recipient', 'contract'), ('person', 'account'), ('phone', 'account'), ('post', 'publication'), ('seller_identity', 'trader'), ('tax_code', 'trader'))) with check ((group_name, retention) in (('address', 'account'), ('address', 'contract'), ('alias', 'account'), ('alias', 'delivery'), ('bank_account', 'trader'), ('company', 'account'), ('company', 'voucher'), ('connection', 'security-log'), ('email', 'account'), ('message', 'delivery'), ('mobile', 'account'), ('mobile', 'delivery'), ('name', 'account'), ('parcel_recipient', 'account'), ('parcel_recipient', 'contract'), ('person', 'account'), ('phone', 'account'), ('post', 'publication'), ('seller_identity', 'trader'), ('tax_code', 'trader')));

-- seller.operate
create schema seller_operate;
grant usage on schema seller_operate to w_00000000_seller_operate, w_00000000_seller_operate_view;
grant usage on schema keys to w_00000000_seller_operate_view;
create view seller_operate.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('bank_account', 'trader'), ('seller_identity', 'trader'), ('tax_code', 'trader'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_seller_operate_view;
alter view seller_operate.keys owner to w_00000000_seller_operate_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on seller_operate.keys to w_00000000_seller_operate;
create policy seller_operate on keys.keys to w_00000000_seller_operate_view using ((group_name, retention) in (('bank_account', 'trader'), ('seller_identity', 'trader'), ('tax_code', 'trader'))) with check ((group_name, retention) in (('bank_account', 'trader'), ('seller_identity', 'trader'), ('tax_code', 'trader')));

-- seller.share
create schema seller_share;
grant usage on schema seller_share to w_00000000_seller_share, w_00000000_seller_share_view;
grant usage on schema keys to w_00000000_seller_share_view;
create view seller_share.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('alias', 'delivery'), ('message', 'delivery'), ('mobile', 'delivery'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_seller_share_view;
alter view seller_share.keys owner to w_00000000_seller_share_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on seller_share.keys to w_00000000_seller_share;
create policy seller_share on keys.keys to w_00000000_seller_share_view using ((group_name, retention) in (('alias', 'delivery'), ('message', 'delivery'), ('mobile', 'delivery'))) with check ((group_name, retention) in (('alias', 'delivery'), ('message', 'delivery'), ('mobile', 'delivery')));

-- staff.operate
create schema staff_operate;
grant usage on schema staff_operate to w_00000000_staff_operate, w_00000000_staff_operate_view;
grant usage on schema keys to w_00000000_staff_operate_view;
create view staff_operate.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('credentials', 'staff'), ('staff_account', 'staff'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_staff_operate_view;
alter view staff_operate.keys owner to w_00000000_staff_operate_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on staff_operate.keys to w_00000000_staff_operate;
create policy staff_operate on keys.keys to w_00000000_staff_operate_view using ((group_name, retention) in (('credentials', 'staff'), ('staff_account', 'staff'))) with check ((group_name, retention) in (('credentials', 'staff'), ('staff_account', 'staff')));
