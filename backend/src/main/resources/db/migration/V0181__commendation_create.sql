-- A dossier, from the proposal to the award that it may become.
create table commendation (
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16),
  award_form varchar(60) not null,
  subject_type varchar(20) not null,
  subject_unit_id binary(16),
  subject_name varchar(200),
  subject_search varchar(200),
  unit_id binary(16) not null,
  citation varchar(4000) not null,
  origin varchar(20) not null,
  status varchar(20) not null,
  created_at datetime(6) not null,
  proposed_by varchar(100) not null,
  submitted_by varchar(100),
  reason varchar(1000),
  decision_number varchar(100),
  decision_directive_id binary(16),
  decided_on date,
  issuer_id binary(16),
  award_code varchar(26),
  published_at datetime(6),
  revoked_at datetime(6),
  withdrawn boolean not null,
  primary key (id),
  unique key uk_commendation_award_code (award_code),
  key ix_commendation_unit_id (unit_id),
  key ix_commendation_campaign_id (campaign_id),
  key ix_commendation_created_at (created_at, id),
  key ix_commendation_published_at (published_at, id),
  constraint fk_commendation_award_form foreign key (award_form) references award_form_code (code),
  constraint fk_commendation_subject_unit_id foreign key (subject_unit_id) references unit (id),
  constraint fk_commendation_unit_id foreign key (unit_id) references unit (id),
  constraint fk_commendation_issuer_id foreign key (issuer_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table commendation_evidence (
  commendation_id binary(16) not null,
  position int not null,
  kind varchar(20) not null,
  reference varchar(300) not null,
  note varchar(500),
  primary key (commendation_id, position),
  constraint fk_commendation_evidence_commendation_id foreign key (commendation_id) references commendation (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- One vote for each member of the council.
create table commendation_vote (
  commendation_id binary(16) not null,
  voter varchar(100) not null,
  vote varchar(10) not null,
  cast_at datetime(6) not null,
  primary key (commendation_id, voter),
  constraint fk_commendation_vote_commendation_id foreign key (commendation_id) references commendation (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- What has been rewarded, with which form: the key lets two decisions at once reward it only once.
create table rewarded_evidence (
  award_form varchar(60) not null,
  kind varchar(20) not null,
  reference varchar(300) not null,
  commendation_id binary(16) not null,
  primary key (award_form, kind, reference),
  key ix_rewarded_evidence_commendation_id (commendation_id),
  constraint fk_rewarded_evidence_commendation_id foreign key (commendation_id) references commendation (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
