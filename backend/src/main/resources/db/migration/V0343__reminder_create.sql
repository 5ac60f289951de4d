-- A reminder of one obligation, at most once for each occasion: so many days before the due day, or late. due_at: when
-- its mail is to be tried next; whoever tries it moves that on first, so that others let it be.
create table reminder (
  id binary(16) not null,
  version bigint not null,
  due_date_id binary(16) not null,
  unit_id binary(16) not null,
  kind varchar(10) not null,
  days_before int not null,
  made_at datetime(6) not null,
  mail varchar(20) not null,
  address varchar(254),
  attempts int not null,
  due_at datetime(6) not null,
  sent_at datetime(6),
  failure varchar(500),
  primary key (id),
  unique key uk_reminder_due_date_id_unit_id_kind_days_before (due_date_id, unit_id, kind, days_before),
  key ix_reminder_mail_due_at (mail, due_at),
  constraint fk_reminder_due_date_id foreign key (due_date_id) references due_date (id) on delete cascade,
  constraint fk_reminder_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The lease of the one process that makes reminders.
insert into sequencer_lease (name, next_sequence, last_hash) values ('reminder', 1, repeat(x'00', 32));
