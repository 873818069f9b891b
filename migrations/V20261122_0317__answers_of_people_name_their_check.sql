-- An answer of a person counts as long as the engine finds what it found when the person answered.
alter table human_outcome add column rule_check_id uuid;
alter table human_outcome add foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id);
comment on column human_outcome.rule_check_id is 'The check that was read when answering';
