-- The share of each indicator that a part of a unit took with it, as declared. Those of one source and indicator in a
-- succession add up to 1; nothing is stored where nothing was declared.
create table succession_weight (
  succession_id binary(16) not null,
  from_id binary(16) not null,
  to_id binary(16) not null,
  indicator_code varchar(60) not null,
  weight decimal(9, 8) not null,
  primary key (succession_id, from_id, to_id, indicator_code),
  constraint fk_succession_weight_edge foreign key (succession_id, from_id, to_id)
    references succession_edge (succession_id, from_id, to_id),
  constraint ck_succession_weight_weight check (weight between 0 and 1)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- corrects_id: the succession that this one undoes; undone_by_id: the one that undid this. Neither counts then.
alter table succession
  add column legal_basis_directive_id binary(16),
  add column corrects_id binary(16),
  add column undone_by_id binary(16),
  add unique key uk_succession_corrects_id (corrects_id),
  add key ix_succession_takes_effect_on_id (takes_effect_on, id),
  add constraint fk_succession_corrects_id foreign key (corrects_id) references succession (id),
  add constraint fk_succession_undone_by_id foreign key (undone_by_id) references succession (id);
