-- Whoever holds the lock on this row is the one process that loads the sample.
insert into sequencer_lease (name, next_sequence, last_hash) values ('sample', 1, repeat(x'00', 32));
