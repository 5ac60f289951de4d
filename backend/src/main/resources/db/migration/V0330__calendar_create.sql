-- What a campaign asks of units, and when. unit_types: names between commas. on_date: of what is due once; the other
-- parts of the recurrence are those of what comes back.
create table calendar_entry (
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16) not null,
  code varchar(40) not null,
  title varchar(500) not null,
  title_en varchar(500),
  kind varchar(20) not null,
  unit_types varchar(400) not null,
  of_owner boolean not null,
  frequency varchar(20) not null,
  on_date date,
  on_month int,
  on_day int,
  months_after int,
  covers varchar(20) not null,
  period varchar(10),
  grace_days int not null,
  remind_days varchar(100) not null,
  directive_id binary(16),
  legal_basis varchar(1000),
  source_text varchar(2000),
  origin varchar(20) not null,
  primary key (id),
  unique key uk_calendar_entry_campaign_id_code (campaign_id, code),
  constraint ck_calendar_entry_frequency check ((frequency = 'ONCE') = (on_date is not null)),
  constraint fk_calendar_entry_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_calendar_entry_directive_id foreign key (directive_id) references directive (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The units to whose territory an entry is limited; no row for no limit.
create table calendar_entry_within (
  entry_id binary(16) not null,
  position int not null,
  unit_id binary(16) not null,
  primary key (entry_id, position),
  constraint fk_calendar_entry_within_entry_id foreign key (entry_id) references calendar_entry (id) on delete cascade,
  constraint fk_calendar_entry_within_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
