-- What a campaign consists of, each part in the order in which its plan states it.
create table campaign_purpose (
  campaign_id binary(16) not null,
  position int not null,
  purpose varchar(2000) not null,
  primary key (campaign_id, position),
  constraint fk_campaign_purpose_campaign_id foreign key (campaign_id) references campaign (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table campaign_content (
  campaign_id binary(16) not null,
  position int not null,
  title varchar(1000) not null,
  description varchar(4000),
  primary key (campaign_id, position),
  constraint fk_campaign_content_campaign_id foreign key (campaign_id) references campaign (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- unit_id or name: bodies that a plan names only in words have no unit.
create table campaign_participant (
  campaign_id binary(16) not null,
  position int not null,
  unit_id binary(16),
  name varchar(500),
  role varchar(20) not null,
  note varchar(1000),
  primary key (campaign_id, position),
  key ix_campaign_participant_unit_id (unit_id),
  constraint fk_campaign_participant_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_campaign_participant_unit_id foreign key (unit_id) references unit (id),
  constraint ck_campaign_participant_one check ((unit_id is null) <> (name is null))
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table campaign_directive (
  campaign_id binary(16) not null,
  position int not null,
  directive_id binary(16) not null,
  primary key (campaign_id, position),
  key ix_campaign_directive_directive_id (directive_id),
  constraint fk_campaign_directive_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_campaign_directive_directive_id foreign key (directive_id) references directive (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- linked_id or name: a campaign that is only named is not in the system.
create table campaign_link (
  campaign_id binary(16) not null,
  position int not null,
  linked_id binary(16),
  name varchar(500),
  kind varchar(30),
  primary key (campaign_id, position),
  constraint fk_campaign_link_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_campaign_link_linked_id foreign key (linked_id) references campaign (id),
  constraint ck_campaign_link_named check (linked_id is not null or name is not null)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- unit_types: who reports the indicator, as comma-separated types; read only with their row.
create table campaign_indicator (
  campaign_id binary(16) not null,
  position int not null,
  indicator_code varchar(60) not null,
  unit_types varchar(400) not null,
  required boolean not null,
  primary key (campaign_id, position),
  unique key uk_campaign_indicator_campaign_id_indicator_code (campaign_id, indicator_code),
  constraint fk_campaign_indicator_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_campaign_indicator_indicator_code foreign key (indicator_code) references indicator (code)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Members of the steering committee, by body and title, never by name. valid_to: first day no longer a member.
create table campaign_committee_member (
  campaign_id binary(16) not null,
  position int not null,
  unit_id binary(16),
  body varchar(500),
  title varchar(300) not null,
  valid_from date,
  valid_to date,
  primary key (campaign_id, position),
  constraint fk_campaign_committee_member_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_campaign_committee_member_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- What happened to the campaign, in the order of entry: launch, inspections, publicity, close, cancellation.
create table campaign_act (
  campaign_id binary(16) not null,
  position int not null,
  kind varchar(20) not null,
  act_date date not null,
  note varchar(2000),
  primary key (campaign_id, position),
  constraint fk_campaign_act_campaign_id foreign key (campaign_id) references campaign (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
