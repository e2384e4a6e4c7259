-- One script for both databases; {identity}, {integer} and {bytes} are their words. Times are milliseconds since 1970 in UTC, by the database's clock: now_ms().

create table content (
  hash text primary key,
  bytes {bytes} not null,
  size {integer} not null
);

create table scenario (
  hash text primary key,
  scenario_id text not null,
  title_zh text not null,
  title_en text not null,
  added_at {integer} not null,
  added_by text not null,
  number {integer} not null,
  unique (scenario_id, number)
);

create table scenario_file (
  scenario_hash text not null references scenario (hash),
  name text not null,
  content_hash text not null references content (hash),
  primary key (scenario_hash, name)
);

create table run (
  id {identity},
  run_key text not null,
  kind text not null check (kind in ('plan', 'nightly', 'what-if')),
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled', 'parked')),
  scenario_hash text not null references scenario (hash),
  request text not null,
  priority {integer} not null,
  attempt {integer} not null default 0,
  max_attempts {integer} not null check (max_attempts > 0),
  fence {integer} not null default 0,
  owner text,
  lease_until {integer},
  cancel_requested {integer} not null default 0,
  checkpoint_hash text references content (hash),
  correlation text not null,
  submitted_at {integer} not null,
  submitted_by text not null,
  started_at {integer},
  finished_at {integer},
  summary text,
  error text
);

-- Equal content has one living run. One that failed, was cancelled or parked may be asked for again.
create unique index run_key_once on run (run_key) where state in ('queued', 'running', 'done');
create index run_in_queue on run (state, priority, id);

create table run_event (
  run_id {integer} not null references run (id),
  seq {integer} not null,
  at {integer} not null,
  fence {integer} not null,
  kind text not null,
  payload text not null,
  primary key (run_id, seq)
);

create table run_output (
  run_id {integer} not null references run (id),
  name text not null,
  content_hash text not null references content (hash),
  primary key (run_id, name)
);

create table sweep (
  id {identity},
  scenario_hash text not null references scenario (hash),
  request text not null,
  submitted_at {integer} not null,
  submitted_by text not null
);

create table sweep_run (
  sweep_id {integer} not null references sweep (id),
  position {integer} not null,
  label text not null,
  run_id {integer} not null references run (id),
  primary key (sweep_id, position)
);

create table proposal (
  id {identity},
  run_id {integer} not null unique references run (id),
  scenario_id text not null,
  scenario_hash text not null references scenario (hash),
  plan_hash text not null references content (hash),
  base_number {integer} not null,
  state text not null check (state in ('pending', 'approved', 'rejected')),
  made_at {integer} not null,
  decided_at {integer},
  decided_by text,
  note text
);

create table plan_in_force (
  scenario_id text not null,
  number {integer} not null,
  proposal_id {integer} not null unique references proposal (id),
  scenario_hash text not null references scenario (hash),
  plan_hash text not null references content (hash),
  approved_at {integer} not null,
  approved_by text not null,
  primary key (scenario_id, number)
);

create table api_key (
  id text primary key,
  name text not null,
  role text not null check (role in ('viewer', 'planner', 'approver', 'admin')),
  secret_hash text not null,
  made_at {integer} not null,
  made_by text not null,
  revoked_at {integer}
);

create table audit (
  seq {integer} primary key,
  at {integer} not null,
  actor text not null,
  action text not null,
  subject text not null,
  details text not null,
  previous_hash text not null,
  hash text not null unique
);

-- Where the chain ends, so that a removed last row is missed.
create table audit_head (
  one {integer} primary key check (one = 1),
  seq {integer} not null,
  hash text not null
);

insert into audit_head (one, seq, hash) values (1, 0, '');
