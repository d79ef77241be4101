-- The business event that set a communication off, and why a leg took its channel.
ALTER TABLE communication_fact ADD COLUMN event TEXT NOT NULL DEFAULT '';
ALTER TABLE communication_fact ADD COLUMN event_key TEXT NOT NULL DEFAULT '';
ALTER TABLE communication_fact ADD COLUMN event_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE communication_fact ADD COLUMN event_kind_key TEXT NOT NULL DEFAULT '';
ALTER TABLE communication_fact ADD COLUMN first_channel_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX fact_event ON communication_fact (event_key, communication, known_to, known_from);
ALTER TABLE leg ADD COLUMN channel_reason TEXT NOT NULL DEFAULT '';
-- The index lacks both of what was written before: it is made again beside what it holds.
UPDATE index_state SET next_unbuilt = (SELECT min(pk) FROM communication);
