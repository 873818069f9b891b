-- The municipality's own papers in a case (forvaltningsloven § 18 a): notes, never changed, and what must be done first.
create table case_note (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  text text not null check (length(trim(text)) > 0),
  corrects uuid,
  written_by uuid not null references account (id),
  written_by_name text not null,
  written_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, corrects) references case_note (municipality_id, id)
);
comment on column case_note.corrects is 'The note that this one is written in place of; that one stays';
create index case_note_case on case_note (municipality_id, case_id, written_at, id);
create unique index case_note_corrected_once on case_note (municipality_id, corrects) where corrects is not null;
call make_tenant_table('case_note', 'select, insert');

create table sub_task (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  title text not null check (length(trim(title)) > 0),
  owner_id uuid not null references account (id),
  due_on date not null,
  created_by uuid not null references account (id),
  created_by_name text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  ended_by_name text,
  dropped boolean not null default false,
  outcome text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check ((ended_at is null) = (ended_by_name is null)),
  check (not dropped or ended_at is not null)
);
comment on column sub_task.due_on is 'Last day, included';
comment on column sub_task.dropped is 'It is not needed any more; outcome says why';
create index sub_task_case on sub_task (municipality_id, case_id, due_on, id);
create index sub_task_owner on sub_task (municipality_id, owner_id, due_on, id) where ended_at is null;
call make_tenant_table('sub_task', 'select, insert, update');
