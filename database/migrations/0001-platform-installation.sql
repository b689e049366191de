-- Logins are cluster-wide, so every database has a prefix of its own for their names.
-- The first deployment needs the prefix before it can migrate, and has made these two.
create schema if not exists platform;
create table if not exists platform.installations (
  prefix text primary key constraint installations_prefix_form check (prefix ~ '^w_[0-9a-f]{8}_$'),
  mode text not null check (mode in ('demonstration', 'production')),
  master_mark text not null,
  filled_at timestamptz,
  made_at timestamptz not null default now()
);
comment on table platform.installations is 'One row: which database this is.';
comment on column platform.installations.master_mark is 'Made from the master secret: a start with another secret would open nothing, and is refused.';
comment on column platform.installations.filled_at is 'When the demonstration market was whole; null while it is being filled.';

-- Which generated grants stand, so that a start applies them only when the policy changed.
create table platform.deployments (
  id uuid primary key,
  policy_version text not null,
  generated_hash text not null,
  atoms text[] not null,
  objects jsonb not null,
  deployed_at timestamptz not null default now()
);

comment on column platform.deployments.atoms is 'The policy as single statements, so that the next one can say what it adds and takes away.';
comment on column platform.deployments.objects is 'A hash of each view, row policy and function as it was deployed: what was changed by hand is found.';

-- Words in the payload of a job: names of templates and the like, never text about a person.
create schema queue;
create domain queue.word as text constraint word_form check (value ~ '^[a-z0-9][a-z0-9./-]{0,79}$');

-- The second lock against card numbers (PCI DSS 3.2; D356 Art. 4(1)k): the doors refuse them in words, and no
-- column of free text can hold one. 14 to 19 digits, spaces, dots and dashes aside, an issuer's prefix with its
-- own length, and the check digit. The same rule stands in src/platform/text.ts, and a test compares the two.
create function platform.passes_luhn(digits text) returns boolean
  language sql immutable strict parallel safe
return (
  select sum(case when (length(digits) - i) % 2 = 0 then digit when digit > 4 then digit * 2 - 9 else digit * 2 end) % 10 = 0
  from generate_series(1, length(digits)) as i, lateral (select substr(digits, i, 1)::integer as digit) as d
);

create function platform.holds_card_number(value text) returns boolean
  language sql immutable strict parallel safe
return exists (
  select from regexp_matches(normalize(value, NFKC), '(?<!\d)\d(?:[ .-]?\d){13,18}(?!\d)', 'g') as run,
    lateral (select regexp_replace(run[1], '\D', '', 'g') as digits) as d
  where (
      (digits ~ '^4' and length(digits) in (16, 18, 19))
      or (digits ~ '^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)' and length(digits) = 16)
      or (digits ~ '^3[47]' and length(digits) = 15)
      or (digits ~ '^(30[0-5]|3095|36|38|39)' and length(digits) in (14, 16, 19))
      or (digits ~ '^35(2[89]|[3-8])' and length(digits) between 16 and 19)
      or (digits ~ '^62' and length(digits) between 16 and 19)
      or (digits ~ '^(6011|64[4-9]|65)' and length(digits) in (16, 19))
      or (digits ~ '^(9704|220[0-4])' and length(digits) in (16, 19))
    )
    and platform.passes_luhn(digits)
);

-- The type of every clear column that a person may write freely into.
create domain platform.free_text as text constraint free_text_holds_no_card_number check (not platform.holds_card_number(value));
