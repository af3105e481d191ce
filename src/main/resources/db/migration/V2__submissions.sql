-- Submissions with their verdicts, rows and findings. Derived from copies and receipts.
-- Portable SQL. On HSQLDB the URL option hsqldb.default_table_type=cached keeps the tables on disk.
-- Person, telephone and mail of a submission are kept nowhere here.
-- Instants are ISO 8601 texts in UTC, so that no time zone of a driver and no precision of a
-- database touches them. Texts from cells are as long as the portable maximum: a cell should hold
-- 32,767 characters, but a file need not keep to that.

CREATE TABLE submission (
	receipt BIGINT NOT NULL PRIMARY KEY,
	run INTEGER NOT NULL,
	run_day DATE NOT NULL,
	department VARCHAR(255) NOT NULL,
	path VARCHAR(32767) NOT NULL,
	file_name VARCHAR(32767) NOT NULL,
	file_size BIGINT NOT NULL,
	modified VARCHAR(40) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	received VARCHAR(40) NOT NULL,
	catalogue_hash VARCHAR(255) NOT NULL,
	configuration_hash VARCHAR(255) NOT NULL,
	rule_set VARCHAR(255) NOT NULL,
	-- what the head says; columns is null until the head is staged
	stichtag DATE,
	no_changes BOOLEAN DEFAULT FALSE NOT NULL,
	meldung_sheet VARCHAR(32767) DEFAULT '' NOT NULL,
	stichtag_cell VARCHAR(20),
	stichtag_shown VARCHAR(10485760) DEFAULT '' NOT NULL,
	no_changes_cell VARCHAR(20),
	no_changes_shown VARCHAR(10485760) DEFAULT '' NOT NULL,
	measures_sheet VARCHAR(32767) DEFAULT '' NOT NULL,
	measures_first BOOLEAN DEFAULT FALSE NOT NULL,
	known_columns VARCHAR(4000),
	-- the verdict; null until decided, and invisible to every report until then
	verdict VARCHAR(20),
	judged_order BIGINT,
	judged_at VARCHAR(40),
	failed_on_file BOOLEAN DEFAULT FALSE NOT NULL,
	passed_head BOOLEAN DEFAULT FALSE NOT NULL,
	rows_found INTEGER DEFAULT 0 NOT NULL,
	rows_accepted INTEGER DEFAULT 0 NOT NULL,
	rows_contributed INTEGER DEFAULT 0 NOT NULL,
	rows_rejected INTEGER DEFAULT 0 NOT NULL,
	rows_skipped INTEGER DEFAULT 0 NOT NULL,
	errors INTEGER DEFAULT 0 NOT NULL,
	warnings INTEGER DEFAULT 0 NOT NULL,
	notes INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT submission_judged_order UNIQUE (judged_order)
);

CREATE INDEX submission_by_run ON submission (run);
CREATE INDEX submission_by_department ON submission (department);

-- A row of the sheet Maßnahmen. Apart from its values, since the verdict updates every row.
CREATE TABLE measure_row (
	receipt BIGINT NOT NULL,
	sheet_row INTEGER NOT NULL,
	nr VARCHAR(10),
	nr_cell VARCHAR(20),
	nr_shown VARCHAR(10485760) NOT NULL,
	kind VARCHAR(20) NOT NULL,
	unreadable_amounts INTEGER NOT NULL,
	disposition VARCHAR(20),
	CONSTRAINT measure_row_key PRIMARY KEY (receipt, sheet_row),
	CONSTRAINT measure_row_submission FOREIGN KEY (receipt) REFERENCES submission (receipt)
);

CREATE INDEX measure_row_by_nr ON measure_row (nr);

-- The values of a row, each as the German text it is read again from.
CREATE TABLE row_value (
	receipt BIGINT NOT NULL,
	sheet_row INTEGER NOT NULL,
	titel VARCHAR(10485760),
	bearbeitungsstand VARCHAR(10485760),
	ergebnisart VARCHAR(10485760),
	anlage VARCHAR(10485760),
	votum VARCHAR(10485760),
	votum_am VARCHAR(10485760),
	finanzbedarf VARCHAR(10485760),
	einmalig VARCHAR(10485760),
	jaehrlich VARCHAR(10485760),
	vzae VARCHAR(10485760),
	ab_haushaltsjahr VARCHAR(10485760),
	drittmittel VARCHAR(10485760),
	drittmittelgeber VARCHAR(10485760),
	drittmittelstatus VARCHAR(10485760),
	empfehlung VARCHAR(10485760),
	grund VARCHAR(10485760),
	bedingung VARCHAR(10485760),
	naechste_vorstellung VARCHAR(10485760),
	termin VARCHAR(10485760),
	wiedervorlage VARCHAR(10485760),
	wirkungspruefung VARCHAR(10485760),
	letzte_wirkungspruefung VARCHAR(10485760),
	gemeinsam_mit VARCHAR(10485760),
	kurzbericht VARCHAR(10485760),
	bemerkung VARCHAR(10485760),
	CONSTRAINT row_value_key PRIMARY KEY (receipt, sheet_row),
	CONSTRAINT row_value_row FOREIGN KEY (receipt, sheet_row) REFERENCES measure_row (receipt, sheet_row)
);

-- place sorts the findings of a file as the Prüfprotokoll lists them: sheet, row, column, code.
CREATE TABLE finding (
	receipt BIGINT NOT NULL,
	place VARCHAR(60) NOT NULL,
	source VARCHAR(10) NOT NULL,
	sheet_row INTEGER,
	code CHAR(3) NOT NULL,
	severity VARCHAR(10) NOT NULL,
	sheet VARCHAR(32767) NOT NULL,
	cell VARCHAR(20),
	measure VARCHAR(10485760) NOT NULL,
	found VARCHAR(10485760) NOT NULL,
	message VARCHAR(10485760) NOT NULL,
	consequence VARCHAR(10485760) NOT NULL,
	suggestion VARCHAR(10485760) NOT NULL,
	CONSTRAINT finding_key PRIMARY KEY (receipt, place),
	CONSTRAINT finding_submission FOREIGN KEY (receipt) REFERENCES submission (receipt)
);

-- An accepted submission taken out again, with a receipt number of its own.
CREATE TABLE withdrawal (
	receipt BIGINT NOT NULL PRIMARY KEY,
	submission BIGINT NOT NULL,
	reason VARCHAR(10485760) NOT NULL,
	withdrawn_at VARCHAR(40) NOT NULL,
	CONSTRAINT withdrawal_of_submission UNIQUE (submission),
	CONSTRAINT withdrawal_submission FOREIGN KEY (submission) REFERENCES submission (receipt)
);
