-- The national catalogue's words on what a unit was formed from, as they stand there.
create table unit_predecessor_text (
  unit_id binary(16) not null,
  text text not null,
  primary key (unit_id),
  constraint fk_unit_predecessor_text_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
