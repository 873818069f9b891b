-- What was handed over in an entry: each file with its checksum, and what exempts it. And whether a person has asked for it anew,
-- so that what lies in the folder from before is replaced.
alter table archive_entry
  add column papers jsonb not null default '[]',
  add column anew boolean not null default false;
comment on column archive_entry.papers is 'As it was handed over last: title, file, media type, size, SHA-256, and the paragraph that exempts it';
