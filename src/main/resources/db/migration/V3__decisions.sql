-- What committees decided, line by line of the sheet Entscheidung. A file with decisions is a
-- submission like any other (department lenkungsgruppe, without a Stichtag of its own until it is
-- judged: then the newest session of a line that was accepted). Names end in the column of the form.

CREATE TABLE decision_row (
	receipt BIGINT NOT NULL,
	sheet_row INTEGER NOT NULL,
	skipped BOOLEAN NOT NULL,
	outcome_cell VARCHAR(20),
	outcome_shown VARCHAR(10485760) NOT NULL,
	-- the decision; null where measure, committee, session or outcome could not be read
	nr VARCHAR(10),
	gremium VARCHAR(32767),
	rolle VARCHAR(20),
	sitzung DATE,
	entscheidung VARCHAR(20),
	wiedervorlage VARCHAR(10485760),
	vorlage VARCHAR(10485760),
	bemerkung VARCHAR(10485760),
	disposition VARCHAR(20),
	CONSTRAINT decision_row_key PRIMARY KEY (receipt, sheet_row),
	CONSTRAINT decision_row_submission FOREIGN KEY (receipt) REFERENCES submission (receipt)
);

CREATE INDEX decision_row_by_nr ON decision_row (nr);
