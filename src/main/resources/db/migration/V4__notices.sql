-- The queue of notices sent by mail: those that wait, and for a while what became of the others.
-- Derived from the receipts of notices; what a notice says is found when it is sent.

CREATE TABLE notice (
	number BIGINT NOT NULL PRIMARY KEY,
	-- its key, such as rejection-12: one occasion makes one notice
	occasion VARCHAR(400) NOT NULL,
	created_in INTEGER NOT NULL,
	created VARCHAR(40) NOT NULL,
	state VARCHAR(20) NOT NULL,
	changed_in INTEGER NOT NULL,
	changed VARCHAR(40) NOT NULL,
	problem VARCHAR(4000) NOT NULL,
	CONSTRAINT notice_occasion UNIQUE (occasion)
);

CREATE INDEX notice_by_state ON notice (state);
