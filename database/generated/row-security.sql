-- Written by scripts/compile-policy.ts from policy/. Do not edit.

alter table consent.states enable row level security;
alter table consent.states force row level security;
create policy account_manage on consent.states to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on consent.states to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy community_moderate_asks on consent.states for select to w_00000000_community_moderate_view using (true);
create policy community_publish_asks on consent.states for select to w_00000000_community_publish_view using (true);

alter table consent.receipts enable row level security;
alter table consent.receipts force row level security;
create policy account_manage on consent.receipts to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy community_publish on consent.receipts to w_00000000_community_publish_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid and exists (select from consent.states as state where state.member_id = consent.receipts.member_id and state.switches & 4096 <> 0 and state.is_active)) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid and exists (select from consent.states as state where state.member_id = consent.receipts.member_id and state.switches & 4096 <> 0 and state.is_active));
create policy order_fulfil on consent.receipts to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on consent.receipts to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_operate on consent.receipts to w_00000000_seller_operate_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table consent.decisions enable row level security;
alter table consent.decisions force row level security;
create policy account_manage on consent.decisions to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on consent.decisions to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.members enable row level security;
alter table members.members force row level security;
create policy account_authenticate on members.members to w_00000000_account_authenticate_view using (true) with check (true);
create policy account_manage on members.members to w_00000000_account_manage_view using (id = nullif(current_setting('app.actor', true), '')::uuid) with check (id = nullif(current_setting('app.actor', true), '')::uuid);
create policy notice_service on members.members to w_00000000_notice_service_view using (id = nullif(current_setting('app.actor', true), '')::uuid) with check (id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on members.members to w_00000000_rights_serve_view using (id = nullif(current_setting('app.actor', true), '')::uuid) with check (id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.names enable row level security;
alter table vault.names force row level security;
create policy account_manage on vault.names to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.names to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.aliases enable row level security;
alter table vault.aliases force row level security;
create policy account_manage on vault.aliases to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy community_publish on vault.aliases to w_00000000_community_publish_view using (exists (select from consent.states as state where state.member_id = vault.aliases.member_id and state.switches & 4096 <> 0 and state.is_active)) with check (exists (select from consent.states as state where state.member_id = vault.aliases.member_id and state.switches & 4096 <> 0 and state.is_active));
create policy order_fulfil on vault.aliases to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
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
create policy law_accounting on vault.companies to w_00000000_law_accounting_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.companies to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.mobiles enable row level security;
alter table vault.mobiles force row level security;
create policy account_authenticate on vault.mobiles to w_00000000_account_authenticate_view using (true) with check (true);
create policy account_manage on vault.mobiles to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy notice_service on vault.mobiles to w_00000000_notice_service_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.mobiles to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.emails enable row level security;
alter table vault.emails force row level security;
create policy account_authenticate on vault.emails to w_00000000_account_authenticate_view using (true) with check (true);
create policy account_manage on vault.emails to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy notice_service on vault.emails to w_00000000_notice_service_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.emails to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.addresses enable row level security;
alter table vault.addresses force row level security;
create policy account_manage on vault.addresses to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy order_fulfil on vault.addresses to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.addresses to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.passwords enable row level security;
alter table members.passwords force row level security;
create policy account_authenticate on members.passwords to w_00000000_account_authenticate_view using (true) with check (true);
create policy rights_serve on members.passwords to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.codes enable row level security;
alter table members.codes force row level security;
create policy account_authenticate on members.codes to w_00000000_account_authenticate_view using (true) with check (true);
create policy law_security_log on members.codes to w_00000000_law_security_log_view using (true) with check (true);

alter table members.sessions enable row level security;
alter table members.sessions force row level security;
create policy account_authenticate on members.sessions to w_00000000_account_authenticate_view using (true) with check (true);
create policy law_security_log on members.sessions to w_00000000_law_security_log_view using (true) with check (true);
create policy rights_serve on members.sessions to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.api_tokens enable row level security;
alter table members.api_tokens force row level security;
create policy account_authenticate on members.api_tokens to w_00000000_account_authenticate_view using (true) with check (true);
create policy law_security_log on members.api_tokens to w_00000000_law_security_log_view using (true) with check (true);
create policy rights_serve on members.api_tokens to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.sign_ins enable row level security;
alter table members.sign_ins force row level security;
create policy account_authenticate on members.sign_ins to w_00000000_account_authenticate_view using (true) with check (true);
create policy law_security_log on members.sign_ins to w_00000000_law_security_log_view using (true) with check (true);
create policy rights_serve on members.sign_ins to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table members.limits enable row level security;
alter table members.limits force row level security;
create policy account_authenticate on members.limits to w_00000000_account_authenticate_view using (true) with check (true);
create policy law_security_log on members.limits to w_00000000_law_security_log_view using (true) with check (true);

alter table staff.people enable row level security;
alter table staff.people force row level security;
create policy staff_operate on staff.people to w_00000000_staff_operate_view using (true) with check (true);

alter table staff.tasks enable row level security;
alter table staff.tasks force row level security;
create policy staff_operate on staff.tasks to w_00000000_staff_operate_view using (true) with check (true);

alter table staff.sessions enable row level security;
alter table staff.sessions force row level security;
create policy law_security_log on staff.sessions to w_00000000_law_security_log_view using (true) with check (true);
create policy staff_operate on staff.sessions to w_00000000_staff_operate_view using (true) with check (true);

alter table sellers.staff enable row level security;
alter table sellers.staff force row level security;
create policy rights_serve on sellers.staff to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_operate on sellers.staff to w_00000000_seller_operate_view using (((member_id = nullif(current_setting('app.actor', true), '')::uuid or seller_id = nullif(current_setting('app.actor', true), '')::uuid))) with check (((member_id = nullif(current_setting('app.actor', true), '')::uuid or seller_id = nullif(current_setting('app.actor', true), '')::uuid)));

alter table vault.seller_identities enable row level security;
alter table vault.seller_identities force row level security;
create policy law_accounting on vault.seller_identities to w_00000000_law_accounting_view using (true) with check (true);
create policy rights_serve on vault.seller_identities to w_00000000_rights_serve_view using ((exists (select from sellers.staff as staff where staff.seller_id = seller_identities.seller_id and staff.member_id = nullif(current_setting('app.actor', true), '')::uuid and staff.role = 'owner' and staff.until is null))) with check ((exists (select from sellers.staff as staff where staff.seller_id = seller_identities.seller_id and staff.member_id = nullif(current_setting('app.actor', true), '')::uuid and staff.role = 'owner' and staff.until is null)));
create policy seller_operate on vault.seller_identities to w_00000000_seller_operate_view using (seller_id = nullif(current_setting('app.actor', true), '')::uuid) with check (seller_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table ordering.baskets enable row level security;
alter table ordering.baskets force row level security;
create policy order_fulfil on ordering.baskets to w_00000000_order_fulfil_view using (owner_id = nullif(current_setting('app.actor', true), '')::uuid) with check (owner_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on ordering.baskets to w_00000000_rights_serve_view using (owner_id = nullif(current_setting('app.actor', true), '')::uuid) with check (owner_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table ordering.basket_lines enable row level security;
alter table ordering.basket_lines force row level security;
create policy order_fulfil on ordering.basket_lines to w_00000000_order_fulfil_view using (owner_id = nullif(current_setting('app.actor', true), '')::uuid) with check (owner_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on ordering.basket_lines to w_00000000_rights_serve_view using (owner_id = nullif(current_setting('app.actor', true), '')::uuid) with check (owner_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table ordering.order_groups enable row level security;
alter table ordering.order_groups force row level security;
create policy law_accounting on ordering.order_groups to w_00000000_law_accounting_view using (true) with check (true);
create policy law_contract_record on ordering.order_groups to w_00000000_law_contract_record_view using (true) with check (true);
create policy order_fulfil on ordering.order_groups to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on ordering.order_groups to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_share on ordering.order_groups to w_00000000_seller_share_view using ((exists (select from ordering.sub_orders as sub where sub.group_id = ordering.order_groups.id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()))) with check ((exists (select from ordering.sub_orders as sub where sub.group_id = ordering.order_groups.id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now())));

alter table ordering.sub_orders enable row level security;
alter table ordering.sub_orders force row level security;
create policy law_accounting on ordering.sub_orders to w_00000000_law_accounting_view using (true) with check (true);
create policy law_contract_record on ordering.sub_orders to w_00000000_law_contract_record_view using (true) with check (true);
create policy order_fulfil on ordering.sub_orders to w_00000000_order_fulfil_view using (((member_id = nullif(current_setting('app.actor', true), '')::uuid or (nullif(current_setting('app.actor', true), '')::uuid is null and deadline_at <= now())))) with check (((member_id = nullif(current_setting('app.actor', true), '')::uuid or (nullif(current_setting('app.actor', true), '')::uuid is null and deadline_at <= now()))));
create policy order_pay on ordering.sub_orders to w_00000000_order_pay_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on ordering.sub_orders to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_share on ordering.sub_orders to w_00000000_seller_share_view using ((seller_id = nullif(current_setting('app.actor', true), '')::uuid and seller_access_until > now())) with check ((seller_id = nullif(current_setting('app.actor', true), '')::uuid and seller_access_until > now()));

alter table ordering.order_lines enable row level security;
alter table ordering.order_lines force row level security;
create policy law_contract_record on ordering.order_lines to w_00000000_law_contract_record_view using (true) with check (true);
create policy order_fulfil on ordering.order_lines to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on ordering.order_lines to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_share on ordering.order_lines to w_00000000_seller_share_view using ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()))) with check ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now())));

alter table ordering.order_events enable row level security;
alter table ordering.order_events force row level security;
create policy law_contract_record on ordering.order_events to w_00000000_law_contract_record_view using (true) with check (true);
create policy order_fulfil on ordering.order_events to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on ordering.order_events to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_share on ordering.order_events to w_00000000_seller_share_view using ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()))) with check ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now())));

alter table vault.carrier_snapshots enable row level security;
alter table vault.carrier_snapshots force row level security;
create policy law_contract_record on vault.carrier_snapshots to w_00000000_law_contract_record_view using (true) with check (true);
create policy order_fulfil on vault.carrier_snapshots to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.carrier_snapshots to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.seller_snapshots enable row level security;
alter table vault.seller_snapshots force row level security;
create policy order_fulfil on vault.seller_snapshots to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.seller_snapshots to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_share on vault.seller_snapshots to w_00000000_seller_share_view using ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()))) with check ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now())));

alter table vault.order_notes enable row level security;
alter table vault.order_notes force row level security;
create policy order_fulfil on vault.order_notes to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on vault.order_notes to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_share on vault.order_notes to w_00000000_seller_share_view using ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()))) with check ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now())));

alter table vault.invoice_requests enable row level security;
alter table vault.invoice_requests force row level security;
create policy law_accounting on vault.invoice_requests to w_00000000_law_accounting_view using (true) with check (true);
create policy rights_serve on vault.invoice_requests to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table payments.payments enable row level security;
alter table payments.payments force row level security;
create policy order_fulfil on payments.payments to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy order_pay on payments.payments to w_00000000_order_pay_view using (((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null))) with check (((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null)));
create policy rights_serve on payments.payments to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table payments.refunds enable row level security;
alter table payments.refunds force row level security;
create policy order_fulfil on payments.refunds to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy order_pay on payments.refunds to w_00000000_order_pay_view using (((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null))) with check (((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null)));
create policy rights_serve on payments.refunds to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table delivery.parcels enable row level security;
alter table delivery.parcels force row level security;
create policy order_fulfil on delivery.parcels to w_00000000_order_fulfil_view using (((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null))) with check (((member_id = nullif(current_setting('app.actor', true), '')::uuid or nullif(current_setting('app.actor', true), '')::uuid is null)));
create policy rights_serve on delivery.parcels to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy seller_share on delivery.parcels to w_00000000_seller_share_view using ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now()))) with check ((exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = nullif(current_setting('app.actor', true), '')::uuid and sub.seller_access_until > now())));

alter table disclosures.disclosures enable row level security;
alter table disclosures.disclosures force row level security;
create policy order_fulfil on disclosures.disclosures to w_00000000_order_fulfil_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy order_pay on disclosures.disclosures to w_00000000_order_pay_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy rights_serve on disclosures.disclosures to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.reviews enable row level security;
alter table vault.reviews force row level security;
create policy account_manage on vault.reviews to w_00000000_account_manage_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);
create policy community_moderate on vault.reviews to w_00000000_community_moderate_view using ((exists (select from consent.states as state where state.member_id = vault.reviews.member_id and state.switches & 4096 <> 0 and state.is_active))) with check ((exists (select from consent.states as state where state.member_id = vault.reviews.member_id and state.switches & 4096 <> 0 and state.is_active)));
create policy community_publish on vault.reviews to w_00000000_community_publish_view using (((state = 'published' or member_id = nullif(current_setting('app.actor', true), '')::uuid)) and exists (select from consent.states as state where state.member_id = vault.reviews.member_id and state.switches & 4096 <> 0 and state.is_active)) with check (((state = 'published' or member_id = nullif(current_setting('app.actor', true), '')::uuid)) and exists (select from consent.states as state where state.member_id = vault.reviews.member_id and state.switches & 4096 <> 0 and state.is_active));
create policy rights_serve on vault.reviews to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.review_pictures enable row level security;
alter table vault.review_pictures force row level security;
create policy community_moderate on vault.review_pictures to w_00000000_community_moderate_view using ((exists (select from consent.states as state where state.member_id = vault.review_pictures.member_id and state.switches & 4096 <> 0 and state.is_active))) with check ((exists (select from consent.states as state where state.member_id = vault.review_pictures.member_id and state.switches & 4096 <> 0 and state.is_active)));
create policy community_publish on vault.review_pictures to w_00000000_community_publish_view using ((exists (select from vault.reviews as review where review.id = vault.review_pictures.review_id and (review.state = 'published' or review.member_id = nullif(current_setting('app.actor', true), '')::uuid))) and exists (select from consent.states as state where state.member_id = vault.review_pictures.member_id and state.switches & 4096 <> 0 and state.is_active)) with check ((exists (select from vault.reviews as review where review.id = vault.review_pictures.review_id and (review.state = 'published' or review.member_id = nullif(current_setting('app.actor', true), '')::uuid))) and exists (select from consent.states as state where state.member_id = vault.review_pictures.member_id and state.switches & 4096 <> 0 and state.is_active));
create policy rights_serve on vault.review_pictures to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table vault.review_replies enable row level security;
alter table vault.review_replies force row level security;
create policy community_moderate on vault.review_replies to w_00000000_community_moderate_view using ((exists (select from consent.states as state where state.member_id = vault.review_replies.member_id and state.switches & 4096 <> 0 and state.is_active))) with check ((exists (select from consent.states as state where state.member_id = vault.review_replies.member_id and state.switches & 4096 <> 0 and state.is_active)));
create policy community_publish on vault.review_replies to w_00000000_community_publish_view using (((state = 'published' or seller_id = nullif(current_setting('app.actor', true), '')::uuid)) and exists (select from consent.states as state where state.member_id = vault.review_replies.member_id and state.switches & 4096 <> 0 and state.is_active)) with check (((state = 'published' or seller_id = nullif(current_setting('app.actor', true), '')::uuid)) and exists (select from consent.states as state where state.member_id = vault.review_replies.member_id and state.switches & 4096 <> 0 and state.is_active));
create policy rights_serve on vault.review_replies to w_00000000_rights_serve_view using (member_id = nullif(current_setting('app.actor', true), '')::uuid) with check (member_id = nullif(current_setting('app.actor', true), '')::uuid);

alter table community.moderations enable row level security;
alter table community.moderations force row level security;
create policy community_moderate on community.moderations to w_00000000_community_moderate_view using (true) with check (true);
create policy community_publish on community.moderations to w_00000000_community_publish_view using ((subject = 'reply' and exists (select from vault.review_replies as reply where reply.review_id = community.moderations.review_id and reply.seller_id = nullif(current_setting('app.actor', true), '')::uuid))) with check ((subject = 'reply' and exists (select from vault.review_replies as reply where reply.review_id = community.moderations.review_id and reply.seller_id = nullif(current_setting('app.actor', true), '')::uuid)));
create policy rights_serve on community.moderations to w_00000000_rights_serve_view using ((exists (select from vault.reviews as review where review.id = community.moderations.review_id and review.member_id = nullif(current_setting('app.actor', true), '')::uuid))) with check ((exists (select from vault.reviews as review where review.id = community.moderations.review_id and review.member_id = nullif(current_setting('app.actor', true), '')::uuid)));
