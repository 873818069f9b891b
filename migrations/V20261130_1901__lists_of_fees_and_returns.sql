-- What the page of a place asks: its invoices.
create index invoice_premises on invoice (municipality_id, premises_id, due_on, number) where premises_id is not null;
-- What was delivered in one version of a return, which every page of it reads.
create index turnover_delivered_return on turnover_delivered (municipality_id, return_id, revision);
