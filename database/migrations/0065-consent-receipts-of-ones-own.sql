-- Clause 0.2: what lies in the vault rests on a receipt of the very person whom it is about; another's proves nothing.
-- A shop's details and its reply to a review are given by a member of its staff, whose receipt it is.
alter table vault.seller_identities add column receipt_id uuid not null references consent.receipts (id);
alter table vault.review_replies add column receipt_id uuid not null references consent.receipts (id);

do $$
declare
  plain record;
begin
  for plain in
    select k.conname as name, k.conrelid::regclass::text as relation, replace(split_part(k.conrelid::regclass::text, '.', 2), '"', '') as short
    from pg_constraint k join pg_attribute member on member.attrelid = k.conrelid and member.attname = 'member_id'
    where k.contype = 'f' and k.confrelid = 'consent.receipts'::regclass and cardinality(k.conkey) = 1
      and k.conrelid <> 'vault.review_replies'::regclass
    order by 2
  loop
    execute format('alter table %s drop constraint %I', plain.relation, plain.name);
    execute format(
      'alter table %s add constraint %I foreign key (receipt_id, member_id) references consent.receipts (id, member_id)',
      plain.relation, plain.short || '_own_receipt');
  end loop;
end $$;
