-- What a succession did to each unit: how the unit stood through time before and after, as JSON; before is missing for
-- a unit that the succession opened. Undoing puts back what stood before, if the unit still stands as after.
create table succession_effect (
  succession_id binary(16) not null,
  unit_id binary(16) not null,
  effect varchar(20) not null,
  before_state longtext,
  after_state longtext not null,
  primary key (succession_id, unit_id),
  key ix_succession_effect_unit_id (unit_id),
  constraint fk_succession_effect_succession_id foreign key (succession_id) references succession (id),
  constraint fk_succession_effect_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
