-- What a clinic shows of itself (TEN-03). No addresses of pictures: a page would ask a stranger for them.
alter table clinic
  add column email       citext check (length(email::text) <= 254),
  add column phone       text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  add column address     text check (length(address) <= 500),
  add column brand_color text check (brand_color ~ '^#[0-9a-f]{6}$'),
  add column brand_mark  text check (length(brand_mark) between 1 and 3);
alter table organization
  add constraint organization_tax_id_length check (length(tax_id) between 1 and 50),
  add constraint organization_settings_are_an_object check (jsonb_typeof(settings) = 'object');
