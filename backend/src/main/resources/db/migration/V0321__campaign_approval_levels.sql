-- Types of the units whose approvals a report needs, from the lowest up, comma separated; empty where one approval of any
-- superior is enough.
alter table campaign add column approval_levels varchar(200) not null default '';
