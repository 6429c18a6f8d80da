alter table organization drop constraint organization_tax_id_length, drop constraint organization_settings_are_an_object;
alter table clinic drop column email, drop column phone, drop column address, drop column brand_color, drop column brand_mark;
