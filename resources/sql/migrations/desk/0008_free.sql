-- Kept free for what is built beside it.
SELECT 1;
