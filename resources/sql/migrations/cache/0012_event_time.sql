-- When the business event happened that set a communication off; NULL: not told.
ALTER TABLE communication_fact ADD COLUMN event_utc INTEGER;
ALTER TABLE communication_fact ADD COLUMN event_wall INTEGER;
ALTER TABLE communication_fact ADD COLUMN event_precision INTEGER;
ALTER TABLE communication_fact ADD COLUMN event_zone TEXT;
ALTER TABLE communication_fact ADD COLUMN event_text TEXT;
ALTER TABLE communication_fact ADD COLUMN event_assumed INTEGER;
