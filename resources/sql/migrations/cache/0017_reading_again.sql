-- When each file was last read, by repository: what is due to be read again is counted and listed by these indexes alone. A file that was read when it came
-- has a hash and was first seen then; one without a hash was never read.
CREATE INDEX source_read ON source (repository, kind, last_verified, first_seen);
CREATE INDEX source_never_read ON source (repository, kind, sha256, last_verified, first_seen) WHERE sha256 IS NULL;
