-- Replay over HTTP, by type and by subject, in the order of publication.
create index outbox_type on outbox (type, sequence) where sequence is not null;
create index outbox_subject_sequence on outbox (subject, sequence) where sequence is not null;
-- Erasure of names, and their retention.
create index outbox_actor on outbox (actor_name) where actor_name is not null;
create index outbox_actor_since on outbox (recorded_at) where actor_name is not null;

-- What was erased, by whose decision; it holds nothing of what was erased. up_to_sequence is the last published fact
-- that held it: the operator deletes the topic's records up to there once the item is published anew.
create table erasure (
    id             uuid        primary key,
    subject        uuid,
    paths          text[]      not null default '{}',
    reason         text        not null,
    rows_changed   bigint      not null,
    up_to_sequence bigint,
    erased_at      timestamptz not null,
    erased_by_role text
);
