-- Which body decided the renewal of a period, and its resolution (alkoholloven § 1-6, third paragraph).
alter table renewal_wave add column deciding_body text not null default 'ADMINISTRATION'
  check (deciding_body in ('COUNCIL', 'EXECUTIVE_COMMITTEE', 'COMMITTEE', 'ADMINISTRATION'));
alter table renewal_wave add column resolved_on date;
alter table renewal_wave add column resolution_number text not null default '';
alter table renewal_wave add check (
  (deciding_body = 'ADMINISTRATION') = (resolved_on is null) and (deciding_body = 'ADMINISTRATION') = (resolution_number = ''));
comment on column renewal_wave.resolved_on is 'The day of the body''s resolution; null where the administration decides by delegation';

-- A licence document for a new period does not replace the one of the period that still runs before it begins.
alter table public_document_code add column replaced_on date;
comment on column public_document_code.replaced_on is 'First day on which a newer paper holds instead; null while none is issued';
create index public_document_code_licence on public_document_code (licence_number) where kind = 'LICENCE';
