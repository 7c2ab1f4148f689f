-- Every fact of this service, kept for ever: audit trail, history and source of replay.
-- audience: who the fact is published to (INTERN stays here); visibility: who may see the item after it.
-- sequence: given by the relay before sending, contiguous over what is published; null while waiting or internal.
create table outbox (
    id                      bigint generated always as identity primary key,
    event_id                uuid        not null unique,
    aggregate               text        not null,
    subject                 uuid        not null,
    type                    text        not null,
    major                   int         not null default 1,
    aggregate_version       bigint      not null,
    recorded_at             timestamptz not null,
    valid_on                date,
    visibility              text        not null,
    audience                text        not null,
    data                    jsonb       not null,
    reason                  text,
    actor_name              text,
    actor_organisation      text,
    actor_organisation_name text,
    actor_role              text,
    traceparent             text,
    sequence                bigint unique,
    sent_at                 timestamptz
);
-- The relay's two questions, both answered from a few rows whatever the size of the table.
create index outbox_waiting on outbox (id) where sequence is null and audience <> 'INTERN';
create index outbox_unsent on outbox (sequence) where sequence is not null and sent_at is null;
-- History and the state at a date.
create index outbox_subject on outbox (subject, id);

create function outbox_woke() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger outbox_woke after insert on outbox for each statement execute function outbox_woke();

-- One row per consumer, publisher and subject: the last fact that was processed.
create table inbox (
    consumer text   not null,
    source   text   not null,
    subject  text   not null,
    sequence bigint not null,
    primary key (consumer, source, subject)
);

-- A record that cannot be processed holds its partition; an operator may let it be skipped, with a reason.
create table inbox_blocked (
    id            bigint generated always as identity unique,
    consumer      text        not null,
    topic         text        not null,
    partition     int         not null,
    record_offset bigint      not null,
    type          text,
    subject       text,
    error         text        not null,
    attempts      int         not null,
    since         timestamptz not null,
    last_try      timestamptz not null,
    skip_reason   text,
    skipped_by    text,
    resolved_at   timestamptz,
    primary key (consumer, topic, partition, record_offset)
);
create index inbox_blocked_open on inbox_blocked (consumer) where resolved_at is null;
