-- Cases of one address are suggested however it is spelt: without accents and case, gate as gata, vei as veg; and where the house
-- number and the postal code are the same, with a slip of the finger in the name.
create function address_key(street text) returns text language sql immutable parallel safe
  return regexp_replace(
    regexp_replace(
      regexp_replace(lower(unaccent('unaccent'::regdictionary, street)), '(gaten|gata|gate|gt)(?=[^a-z]|$)', 'gata', 'g'),
      '(veien|vegen|vei|veg)(?=[^a-z]|$)', 'veg', 'g'),
    '[^a-z0-9]', '', 'g');
comment on function address_key(text) is 'A street address as it is compared with others; never shown';

alter table premises
  add column address_key text not null generated always as (address_key(coalesce(street_address, ''))) stored,
  add column address_number text not null
    generated always as (regexp_replace(coalesce(street_address, ''), '[^0-9]', '', 'g')) stored;
create index premises_address_number on premises (municipality_id, postal_code, address_number) where address_number <> '';
