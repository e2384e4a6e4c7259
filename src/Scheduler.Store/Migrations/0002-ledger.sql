-- The books of due and done days. Rows are only ever added, counted from 1 without a gap for each scenario's id; each is a row of ledger.csv, whose meaning is not the store's affair.

create table ledger_application (
  id {identity},
  scenario_id text not null,
  request text not null,
  state text not null check (state in ('pending', 'approved', 'rejected')),
  made_at {integer} not null,
  made_by text not null,
  decided_at {integer},
  decided_by text,
  note text
);

create index ledger_application_of on ledger_application (scenario_id, id);

create table ledger_entry (
  scenario_id text not null,
  seq {integer} not null check (seq > 0),
  row_text text not null,
  application_id {integer} references ledger_application (id),
  entered_at {integer} not null,
  entered_by text not null,
  primary key (scenario_id, seq)
);
