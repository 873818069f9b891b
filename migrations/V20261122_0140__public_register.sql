-- A licence is found by its number over all municipalities: the number begins with the municipality's.
create unique index public_licence_number on public_licence (licence_number);
