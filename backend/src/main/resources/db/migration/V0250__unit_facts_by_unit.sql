-- The versions of a unit's fact lie side by side, so that passing over those of other days costs no look-up each.
alter table unit_name
  drop primary key,
  drop key uk_unit_name_unit_id_valid_from,
  add primary key (unit_id, valid_from),
  add unique key uk_unit_name_id (id);
alter table unit_typing
  drop primary key,
  drop key uk_unit_typing_unit_id_valid_from,
  add primary key (unit_id, valid_from),
  add unique key uk_unit_typing_id (id);
alter table unit_parent
  drop primary key,
  drop key uk_unit_parent_unit_id_valid_from,
  add primary key (unit_id, valid_from),
  add unique key uk_unit_parent_id (id);
alter table unit_code
  drop primary key,
  drop key ix_unit_code_unit_id,
  add primary key (unit_id, valid_from, scheme, code),
  add unique key uk_unit_code_id (id);
