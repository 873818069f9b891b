-- The appeal body may decide the question of suspension anew, either way (forvaltningsloven § 42): what it says stands last.
alter table appeal add column suspension_by_body boolean not null default false;
comment on column appeal.suspension_by_body is 'suspension_granted is the appeal body''s answer, registered by suspension_by';
