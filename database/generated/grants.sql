-- Written by scripts/compile-policy.ts from policy/. Do not edit.

-- account.authenticate

-- account.manage
grant usage on schema consent to w_00000000_account_manage;
grant execute on function consent.decide to w_00000000_account_manage;

-- community.moderate

-- community.publish

-- law.accounting

-- law.contract-record

-- law.security-log

-- notice.service

-- order.fulfil

-- order.pay

-- rights.serve

-- seller.operate

-- seller.share

-- staff.operate

-- queue

