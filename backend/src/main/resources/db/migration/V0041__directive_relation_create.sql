-- What one document does to, or takes from, another. article: empty where the whole of the other is meant, so that
-- the unique key holds.
create table directive_relation (
  id binary(16) not null,
  version bigint not null,
  from_id binary(16) not null,
  to_id binary(16) not null,
  kind varchar(20) not null,
  article varchar(200) not null,
  effective_on date,
  primary key (id),
  unique key uk_directive_relation_from_id_to_id_kind_article (from_id, to_id, kind, article),
  key ix_directive_relation_to_id_kind (to_id, kind),
  constraint fk_directive_relation_from_id foreign key (from_id) references directive (id),
  constraint fk_directive_relation_to_id foreign key (to_id) references directive (id),
  constraint ck_directive_relation_other check (from_id <> to_id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
