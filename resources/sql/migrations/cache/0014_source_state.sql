-- What is missing or altered is counted for each repository by the index alone: looked up one by one in tens of millions of sources it took the window many seconds.
DROP INDEX source_state;
CREATE INDEX source_state ON source (content_state, repository, kind) WHERE content_state <> 'PRESENT';
