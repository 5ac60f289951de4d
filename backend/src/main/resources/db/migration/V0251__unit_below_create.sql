-- What lay at or below a unit, with name and type, for each interval in which all of that held: the closure joined with
-- the facts, kept in the transaction that changes either. fork is the interval's place in a binary tree of days
-- (relational interval tree): an interval that contains a day is found at one of the 22 places on the way to that day,
-- however many others there are.
create table unit_below (
  ancestor_id binary(16) not null,
  fork int not null,
  valid_from date not null,
  unit_id binary(16) not null,
  valid_to date not null,
  type varchar(40) not null,
  local_term varchar(100),
  name varchar(300) not null,
  name_en varchar(300),
  primary key (ancestor_id, fork, valid_from, unit_id),
  key ix_unit_below_unit_id (unit_id),
  constraint fk_unit_below_ancestor_id foreign key (ancestor_id) references unit (id),
  constraint fk_unit_below_unit_id foreign key (unit_id) references unit (id),
  constraint ck_unit_below_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into unit_below (ancestor_id, fork, valid_from, unit_id, valid_to, type, local_term, name, name_en)
select ancestor_id, last_day - last_day % (1 << (length(bin(first_day ^ last_day)) - 1)), valid_from, unit_id, valid_to,
  type, local_term, name, name_en
from (
  select held.*, to_days(valid_from) as first_day, to_days(valid_to) - 1 as last_day
  from (
    select c.ancestor_id, c.descendant_id as unit_id, t.type, t.local_term, n.name, n.name_en,
      greatest(c.valid_from, n.valid_from, t.valid_from) as valid_from,
      least(c.valid_to, n.valid_to, t.valid_to) as valid_to
    from unit_closure c
    join unit_name n on n.unit_id = c.descendant_id
    join unit_typing t on t.unit_id = c.descendant_id
  ) held
  where valid_from < valid_to
) placed;
