-- Without it, every case that is deleted reads all findings of its municipality.
create index simulation_finding_case on simulation_finding (municipality_id, case_id);
