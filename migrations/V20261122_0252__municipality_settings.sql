-- Who changed a municipality's settings last: shown to whoever was slower.
alter table municipality add column changed_by text not null default '';
alter table municipality add column changed_at timestamptz;
