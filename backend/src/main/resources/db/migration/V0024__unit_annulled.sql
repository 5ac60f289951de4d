-- A unit that was entered by mistake, or by a succession that was undone, exists on no day: its interval is empty. Its
-- row and names stay, because records of what happened name it.
alter table unit drop constraint ck_unit_interval;
alter table unit add constraint ck_unit_lifetime check (valid_from <= valid_to);
alter table unit_name drop constraint ck_unit_name_interval;
alter table unit_name add constraint ck_unit_name_validity check (valid_from <= valid_to);
alter table unit_typing drop constraint ck_unit_typing_interval;
alter table unit_typing add constraint ck_unit_typing_validity check (valid_from <= valid_to);
alter table unit_parent drop constraint ck_unit_parent_interval;
alter table unit_parent add constraint ck_unit_parent_validity check (valid_from <= valid_to);
alter table unit_closure drop constraint ck_unit_closure_interval;
alter table unit_closure add constraint ck_unit_closure_validity check (valid_from <= valid_to);
