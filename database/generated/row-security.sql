-- Written by scripts/compile-policy.ts from policy/. Do not edit.

alter table consent.states enable row level security;
alter table consent.states force row level security;
create policy account_manage on consent.states to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on consent.states to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table consent.receipts enable row level security;
alter table consent.receipts force row level security;
create policy account_manage on consent.receipts to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on consent.receipts to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table consent.decisions enable row level security;
alter table consent.decisions force row level security;
create policy account_manage on consent.decisions to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on consent.decisions to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.members enable row level security;
alter table members.members force row level security;
create policy account_authenticate on members.members to w_00000000_account_authenticate_view using (true) with check (true);
create policy account_manage on members.members to w_00000000_account_manage_view using (id = nullif(current_setting('app.actor', true), '')::uuid) with check (id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on members.members to w_00000000_rights_serve_view using (id = nullif(current_setting('app.actor', true), '')::uuid) with check (id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.names enable row level security;
alter table vault.names force row level security;
create policy account_manage on vault.names to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.names to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.aliases enable row level security;
alter table vault.aliases force row level security;
create policy account_manage on vault.aliases to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.aliases to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.persons enable row level security;
alter table vault.persons force row level security;
create policy account_manage on vault.persons to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.persons to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.phones enable row level security;
alter table vault.phones force row level security;
create policy account_manage on vault.phones to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.phones to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.companies enable row level security;
alter table vault.companies force row level security;
create policy account_manage on vault.companies to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.companies to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.mobiles enable row level security;
alter table vault.mobiles force row level security;
create policy account_authenticate on vault.mobiles to w_00000000_account_authenticate_view using (true) with check (true);
create policy account_manage on vault.mobiles to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.mobiles to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.emails enable row level security;
alter table vault.emails force row level security;
create policy account_authenticate on vault.emails to w_00000000_account_authenticate_view using (true) with check (true);
create policy account_manage on vault.emails to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.emails to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.addresses enable row level security;
alter table vault.addresses force row level security;
create policy account_manage on vault.addresses to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.addresses to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.passwords enable row level security;
alter table members.passwords force row level security;
create policy account_authenticate on members.passwords to w_00000000_account_authenticate_view using (true) with check (true);
create policy rights_serve on members.passwords to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.codes enable row level security;
alter table members.codes force row level security;
create policy account_authenticate on members.codes to w_00000000_account_authenticate_view using (true) with check (true);

alter table members.sessions enable row level security;
alter table members.sessions force row level security;
create policy account_authenticate on members.sessions to w_00000000_account_authenticate_view using (true) with check (true);
create policy rights_serve on members.sessions to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.api_tokens enable row level security;
alter table members.api_tokens force row level security;
create policy account_authenticate on members.api_tokens to w_00000000_account_authenticate_view using (true) with check (true);

alter table members.sign_ins enable row level security;
alter table members.sign_ins force row level security;
create policy account_authenticate on members.sign_ins to w_00000000_account_authenticate_view using (true) with check (true);
create policy law_security_log on members.sign_ins to w_00000000_law_security_log_view using (true) with check (true);
create policy rights_serve on members.sign_ins to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.limits enable row level security;
alter table members.limits force row level security;
create policy account_authenticate on members.limits to w_00000000_account_authenticate_view using (true) with check (true);

alter table staff.people enable row level security;
alter table staff.people force row level security;
create policy staff_operate on staff.people to w_00000000_staff_operate_view using (true) with check (true);

alter table staff.tasks enable row level security;
alter table staff.tasks force row level security;
create policy staff_operate on staff.tasks to w_00000000_staff_operate_view using (true) with check (true);

alter table staff.sessions enable row level security;
alter table staff.sessions force row level security;
create policy staff_operate on staff.sessions to w_00000000_staff_operate_view using (true) with check (true);
