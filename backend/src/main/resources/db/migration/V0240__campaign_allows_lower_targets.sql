-- Whether a unit may set itself a lower target than its superior's.
alter table campaign add column allows_lower_targets boolean not null default false;
