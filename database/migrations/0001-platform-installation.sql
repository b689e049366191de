-- Logins are cluster-wide, so every database has a prefix of its own for their names.
-- The first deployment needs the prefix before it can migrate, and has made these two.
create schema if not exists platform;
create table if not exists platform.installations (
  prefix text primary key constraint installations_prefix_form check (prefix ~ '^w_[0-9a-f]{8}_$'),
  mode text not null check (mode in ('demonstration', 'production')),
  made_at timestamptz not null default now()
);
comment on table platform.installations is 'One row: which database this is.';

-- Which generated grants stand, so that a start applies them only when the policy changed.
create table platform.deployments (
  id uuid primary key,
  policy_version text not null,
  generated_hash text not null,
  deployed_at timestamptz not null default now()
);

-- Words in the payload of a job: names of templates and the like, never text about a person.
create schema queue;
create domain queue.word as text constraint word_form check (value ~ '^[a-z0-9][a-z0-9./-]{0,79}$');
