-- Where messages on events are sent to. unit_claims, official: what the owner may read, as their token said when they last
-- changed it; the reach is taken anew for each message. secret signs, so it has to be known and not only recognised;
-- previous_secret signs too until previous_secret_until.
create table webhook (
  id binary(16) not null,
  version bigint not null,
  unit_id binary(16) not null,
  subject varchar(100) not null,
  official boolean not null,
  unit_claims varchar(4000) not null,
  url varchar(2000) not null,
  types text not null,
  description varchar(200),
  state varchar(10) not null,
  disabled_because varchar(10),
  secret varbinary(64) not null,
  previous_secret varbinary(64),
  previous_secret_until datetime(6),
  created_at datetime(6) not null,
  primary key (id),
  key ix_webhook_unit_id (unit_id),
  key ix_webhook_subject (subject),
  constraint fk_webhook_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- How far a webhook is: apart from it, so that sending changes no version that a person goes by. last_sequence: every event
-- up to it is delivered, given up, or waits by itself. due_at: not to be looked at before. holder, held_until: the one
-- process that sends now; one that is silent for longer has died, and another goes on.
create table webhook_work (
  webhook_id binary(16) not null,
  last_sequence bigint not null,
  due_at datetime(6) not null,
  holder binary(16),
  held_until datetime(6),
  failing_since datetime(6),
  delivered_at datetime(6),
  primary key (webhook_id),
  key ix_webhook_work_due_at (due_at),
  constraint fk_webhook_work_webhook_id foreign key (webhook_id) references webhook (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- A message to a webhook and what became of it. message_id: the event's id; sequence: null where a person asked for a test.
create table webhook_delivery (
  id binary(16) not null,
  version bigint not null,
  webhook_id binary(16) not null,
  message_id binary(16) not null,
  sequence bigint,
  type varchar(100) not null,
  made_at datetime(6) not null,
  state varchar(10) not null,
  attempts int not null,
  attempted_at datetime(6),
  next_attempt_at datetime(6),
  status_code int,
  failure varchar(20),
  excerpt varchar(300),
  duration_ms bigint,
  primary key (id),
  unique key uk_webhook_delivery_webhook_id_message_id (webhook_id, message_id),
  key ix_webhook_delivery_webhook_id_state_next_attempt_at (webhook_id, state, next_attempt_at),
  key ix_webhook_delivery_made_at (made_at),
  constraint fk_webhook_delivery_webhook_id foreign key (webhook_id) references webhook (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The lease of the one process that deletes old deliveries.
insert into sequencer_lease (name, next_sequence, last_hash) values ('webhook-cleaning', 1, repeat(x'00', 32));
