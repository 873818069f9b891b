-- Reports of inspections: findings that nobody has taken up are listed by the day of the holder's comment, and the holder is
-- reminded of that day.
create index inspection_to_take_up on inspection (municipality_id, comment_due_on, id)
  where status = 'SIGNED' and findings and closed_at is null and superseded_by is null;

-- The kinds of notice that are there now, whichever they are, and one more.
do $$
declare
  allowed text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'outbox_message_notice_check');
begin
  alter table outbox_message drop constraint outbox_message_notice_check;
  execute 'alter table outbox_message add constraint outbox_message_notice_check '
    || replace(allowed, 'ARRAY[', 'ARRAY[''COMMENT_REMINDER''::text, ');
end $$;
