-- What a campaign's reports are held against. rule: the contract's JSON, read and written only with its check.
create table campaign_check (
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16) not null,
  code varchar(40) not null,
  title varchar(500) not null,
  title_en varchar(500),
  severity varchar(20) not null,
  rule longtext not null,
  primary key (id),
  unique key uk_campaign_check_campaign_id_code (campaign_id, code),
  constraint fk_campaign_check_campaign_id foreign key (campaign_id) references campaign (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
