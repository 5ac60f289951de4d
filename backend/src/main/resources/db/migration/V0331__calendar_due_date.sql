-- The days on which something is owed, from the launch on, with all that was asked then: a past day stays as it was
-- whatever becomes of its entry. late_at: the instant from which it is late, in Việt Nam's time. opens_on to closes_on
-- (exclusive): the days whose reviews count for it.
create table due_date (
  id binary(16) not null,
  campaign_id binary(16) not null,
  entry_id binary(16),
  owner_id binary(16) not null,
  territory_id binary(16) not null,
  code varchar(40) not null,
  title varchar(500) not null,
  title_en varchar(500),
  kind varchar(20) not null,
  of_owner boolean not null,
  limited boolean not null,
  period varchar(10) not null,
  first_day date not null,
  last_day date not null,
  opens_on date not null,
  closes_on date not null,
  due_on date not null,
  on_time_until date not null,
  late_at datetime(6) not null,
  remind_days varchar(100) not null,
  directive_id binary(16),
  legal_basis varchar(1000),
  origin varchar(20) not null,
  primary key (id),
  key ix_due_date_territory_id_due_on (territory_id, due_on),
  key ix_due_date_campaign_id_due_on (campaign_id, due_on),
  key ix_due_date_due_on (due_on),
  constraint fk_due_date_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_due_date_entry_id foreign key (entry_id) references calendar_entry (id) on delete set null,
  constraint fk_due_date_owner_id foreign key (owner_id) references unit (id),
  constraint fk_due_date_territory_id foreign key (territory_id) references unit (id),
  constraint fk_due_date_directive_id foreign key (directive_id) references directive (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table due_date_unit_type (
  due_date_id binary(16) not null,
  type varchar(30) not null,
  primary key (due_date_id, type),
  constraint fk_due_date_unit_type_due_date_id foreign key (due_date_id) references due_date (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table due_date_within (
  due_date_id binary(16) not null,
  position int not null,
  unit_id binary(16) not null,
  primary key (due_date_id, position),
  constraint fk_due_date_within_due_date_id foreign key (due_date_id) references due_date (id) on delete cascade,
  constraint fk_due_date_within_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
