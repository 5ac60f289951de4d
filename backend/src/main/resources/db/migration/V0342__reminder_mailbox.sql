-- Where mail for a unit goes: the office's address, never a person's.
create table unit_mailbox (
  unit_id binary(16) not null,
  version bigint not null,
  address varchar(254),
  primary key (unit_id),
  constraint fk_unit_mailbox_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
