-- What a campaign sets its units to reach. applies_to: unit types, comma separated; expression, coverage, exclusions:
-- the contract's JSON, read and written only with their target.
create table target (
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16) not null,
  code varchar(20) not null,
  title varchar(500) not null,
  title_en varchar(500),
  applies_to varchar(400) not null,
  exclusions longtext not null,
  period_kind varchar(20) not null,
  expression longtext not null,
  coverage longtext,
  ambiguity varchar(1000),
  source_text varchar(2000),
  revision int not null,
  directive_id binary(16),
  primary key (id),
  unique key uk_target_campaign_id_code (campaign_id, code),
  constraint fk_target_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_target_directive_id foreign key (directive_id) references directive (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- What a target was before a directive changed it.
create table target_revision (
  id binary(16) not null,
  target_id binary(16) not null,
  revision int not null,
  title varchar(500) not null,
  applies_to varchar(400) not null,
  expression longtext not null,
  coverage longtext,
  directive_id binary(16),
  replaced_by varchar(100) not null,
  replaced_at datetime(6) not null,
  primary key (id),
  unique key uk_target_revision_target_id_revision (target_id, revision),
  constraint fk_target_revision_target_id foreign key (target_id) references target (id),
  constraint fk_target_revision_directive_id foreign key (directive_id) references directive (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
