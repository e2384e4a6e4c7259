insert into content (hash, bytes, size) values ('fixture-plan', {plan}, 2);
insert into scenario (hash, scenario_id, title_zh, title_en, added_at, added_by, number) values ('s1', 'fixture', '旧', 'Old', 1795000000000, 'release 0.2', 1);
insert into scenario_file (scenario_hash, name, content_hash) values ('s1', 'scenario.yaml', 'fixture-plan');
insert into run (run_key, kind, state, scenario_hash, request, priority, attempt, max_attempts, fence, correlation, submitted_at, submitted_by, started_at, finished_at, summary)
  values ('k1', 'nightly', 'done', 's1', '{}', 3, 1, 3, 1, 'c1', 1795000000001, 'release 0.2', 1795000000002, 1795000000003, '{"gap":0.01}');
insert into run_event (run_id, seq, at, fence, kind, payload) values (1, 1, 1795000000001, 0, 'submitted', 'release 0.2');
insert into run_output (run_id, name, content_hash) values (1, 'plan.json', 'fixture-plan');
insert into proposal (run_id, scenario_id, scenario_hash, plan_hash, base_number, state, made_at, decided_at, decided_by, note)
  values (1, 'fixture', 's1', 'fixture-plan', 0, 'approved', 1795000000003, 1795000000004, 'boss', 'good');
insert into plan_in_force (scenario_id, number, proposal_id, scenario_hash, plan_hash, approved_at, approved_by)
  values ('fixture', 1, 1, 's1', 'fixture-plan', 1795000000004, 'boss');
insert into api_key (id, name, role, secret_hash, made_at, made_by) values ('abc', 'bureau', 'viewer', 'x', 1795000000000, 'release 0.2');
insert into sweep (scenario_hash, request, submitted_at, submitted_by) values ('s1', '{}', 1795000000005, 'release 0.2');
insert into sweep_run (sweep_id, position, label, run_id) values (1, 0, 'base', 1);
insert into ledger_application (scenario_id, request, state, made_at, made_by, decided_at, decided_by, note)
  values ('fixture', '[{"kind":"offset"}]', 'approved', 1795000000006, 'release 0.2', 1795000000007, 'boss', 'as asked');
insert into ledger_entry (scenario_id, seq, row_text, application_id, entered_at, entered_by)
  values ('fixture', 1, '1,2027-01-01,L2,january,opening-debt,6.5,,,上年欠停,示例〔2026〕9号,', null, 1795000000006, 'release 0.2');
insert into ledger_entry (scenario_id, seq, row_text, application_id, entered_at, entered_by)
  values ('fixture', 2, '2,2027-02-03,L1,january,offset,2,february-march,,申请冲抵,示例〔2027〕3号,示例厅', 1, 1795000000007, 'boss');
