-- When a unit first submitted its report of a period. A report that is sent back and submitted again keeps that instant,
-- by which it is on time or late.
create table first_submission (
  id binary(16) not null,
  campaign_id binary(16) not null,
  unit_id binary(16) not null,
  period varchar(10) not null,
  submitted_at datetime(6) not null,
  primary key (id),
  unique key uk_first_submission_campaign_id_unit_id_period (campaign_id, unit_id, period),
  constraint fk_first_submission_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_first_submission_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into first_submission (id, campaign_id, unit_id, period, submitted_at)
select unhex(left(sha2(concat(hex(campaign_id), hex(unit_id), period), 256), 32)), campaign_id, unit_id, period, min(submitted_at) from report where submitted_at is not null
group by campaign_id, unit_id, period;
