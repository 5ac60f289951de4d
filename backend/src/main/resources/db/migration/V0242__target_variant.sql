-- Other thresholds of a target: for a period, for one unit's judgement of itself, or for both. period: null for the
-- campaign's whole period; unit_id: null for every unit. The keys stand in for the nulls, which a unique key lets pass.
create table target_variant (
  id binary(16) not null,
  version bigint not null,
  target_id binary(16) not null,
  period varchar(10),
  unit_id binary(16),
  expression longtext not null,
  coverage longtext,
  directive_id binary(16),
  set_by varchar(100) not null,
  set_at datetime(6) not null,
  period_key varchar(10) generated always as (coalesce(period, '')) stored,
  unit_key binary(16) generated always as (coalesce(unit_id, 0x00000000000000000000000000000000)) stored,
  primary key (id),
  unique key uk_target_variant_target_id_unit_key_period_key (target_id, unit_key, period_key),
  key ix_target_variant_unit_id (unit_id),
  constraint ck_target_variant_period_unit_id check (period is not null or unit_id is not null),
  constraint fk_target_variant_target_id foreign key (target_id) references target (id),
  constraint fk_target_variant_unit_id foreign key (unit_id) references unit (id),
  constraint fk_target_variant_directive_id foreign key (directive_id) references directive (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
