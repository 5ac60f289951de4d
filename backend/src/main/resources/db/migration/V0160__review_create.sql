-- Reviews of campaigns (sơ kết, tổng kết). held_on or date_text: a source may leave the date uncertain, which EDTF
-- (ISO 8601-2) writes as it is; held_order is the earliest day that it can mean, so that lists have an order.
create table review (
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16) not null,
  kind varchar(20) not null,
  held_on date,
  date_text varchar(40),
  held_order date not null,
  place varchar(300),
  session varchar(200),
  chair varchar(200),
  chair_title varchar(300),
  guided_by varchar(200),
  guided_by_title varchar(300),
  covers varchar(1000),
  origin varchar(20) not null,
  primary key (id),
  key ix_review_campaign_id_held_order (campaign_id, held_order, id),
  constraint fk_review_campaign_id foreign key (campaign_id) references campaign (id),
  constraint ck_review_dated check (held_on is not null or date_text is not null)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table review_host (
  review_id binary(16) not null,
  position int not null,
  unit_id binary(16),
  name varchar(500),
  primary key (review_id, position),
  constraint fk_review_host_review_id foreign key (review_id) references review (id),
  constraint fk_review_host_unit_id foreign key (unit_id) references unit (id),
  constraint ck_review_host_one check ((unit_id is null) <> (name is null))
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table review_result (
  review_id binary(16) not null,
  position int not null,
  result varchar(2000) not null,
  primary key (review_id, position),
  constraint fk_review_result_review_id foreign key (review_id) references review (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table review_shortcoming (
  review_id binary(16) not null,
  position int not null,
  shortcoming varchar(2000) not null,
  primary key (review_id, position),
  constraint fk_review_shortcoming_review_id foreign key (review_id) references review (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
