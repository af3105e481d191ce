-- How many rows and findings were staged of a submission; null until all of it was read.
-- What a disk took without keeping it is seen by them before there is a verdict.

ALTER TABLE submission ADD COLUMN staged_rows INTEGER;
ALTER TABLE submission ADD COLUMN staged_findings INTEGER;
