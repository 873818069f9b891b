-- The yearly survey and the times of cases read the cases that were decided in a year.
create index licensing_case_decided on licensing_case (municipality_id, decided_at) where decided_at is not null;
