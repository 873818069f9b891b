-- A use of an ambulatory licence whose decision was taken away is not lent out any more: the audit log tells that it was.
grant delete on ambulatory_use to bevilling_app;
