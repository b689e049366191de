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

-- rights.serve
create schema rights_serve;
grant usage on schema rights_serve to w_00000000_rights_serve, w_00000000_rights_serve_view;
grant usage on schema keys to w_00000000_rights_serve_view;
create view rights_serve.keys with (security_barrier, check_option = cascaded) as
  select subject_id, group_name, retention, wrapped from keys.keys
  where (group_name, retention) in (('address', 'account'), ('alias', 'account'), ('company', 'account'), ('connection', 'security-log'), ('email', 'account'), ('mobile', 'account'), ('name', 'account'), ('parcel_recipient', 'account'), ('person', 'account'), ('phone', 'account'));
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on keys.keys to w_00000000_rights_serve_view;
alter view rights_serve.keys owner to w_00000000_rights_serve_view;
grant select (subject_id, group_name, retention, wrapped), insert (subject_id, group_name, retention, wrapped) on rights_serve.keys to w_00000000_rights_serve;
create policy rights_serve on keys.keys to w_00000000_rights_serve_view using ((group_name, retention) in (('address', 'account'), ('alias', 'account'), ('company', 'account'), ('connection', 'security-log'), ('email', 'account'), ('mobile', 'account'), ('name', 'account'), ('parcel_recipient', 'account'), ('person', 'account'), ('phone', 'account'))) with check ((group_name, retention) in (('address', 'account'), ('alias', 'account'), ('company', 'account'), ('connection', 'security-log'), ('email', 'account'), ('mobile', 'account'), ('name', 'account'), ('parcel_recipient', 'account'), ('person', 'account'), ('phone', 'account')));

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
