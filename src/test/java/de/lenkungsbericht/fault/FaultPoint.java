package de.lenkungsbericht.fault;

import java.util.stream.Stream;

/** Where a run is killed, in the order in which it gets there. */
enum FaultPoint {

	AFTER_START("write output/state/sperre", 1),

	WHILE_OPENING_THE_DATABASE("move output/state/datenbank/offen", 1),

	IN_PREFLIGHT("space output", 1),

	WHILE_LISTING("list input/jugend", 1),

	IN_MID_COPY("write output/state/eingang/[0-9a-f]{64}", 2),

	AFTER_THE_COPIES_BEFORE_A_RECEIPT("open output/state/eingang/\\d+.bereit.unfertig", 1),

	BETWEEN_TWO_RECEIPTS("move output/state/eingang/\\d+.bereit$", 2),

	AFTER_THE_RECEIPTS_BEFORE_THE_COMMIT("commit .*submission", 1),

	/** The step that reads has made a partition and not yet written what it is for. */
	WHILE_A_PARTITION_IS_MADE("^commit batch_step_execution_context$", 9),

	INSIDE_A_CHUNK("insert row_value", 1),

	BETWEEN_TWO_CHUNKS("commit .*measure_row row_value$", 1),

	BETWEEN_TWO_VERDICTS("update measure_row", 3),

	BETWEEN_TWO_SEALS("move output/state/eingang/\\d+.json.unfertig", 2),

	IN_CONSOLIDATION("select withdrawal", 1),

	WHILE_AN_OUTPUT_IS_MADE("write output/.entwurf/Massnahmenmaster", 1),

	WHILE_A_FEEDBACK_IS_MADE("write output/.entwurf/rueckmeldung", 2),

	BETWEEN_WRITING_AN_OUTPUT_AND_RENAMING_IT("move output/[^/]*unfertig", 1),

	BETWEEN_THE_RENAMES_OF_TWO_OUTPUTS("move output/[^/]*unfertig", 3),

	BETWEEN_TWO_FEEDBACKS("move input/.*unfertig", 2),

	BEFORE_THE_RUN_REPORT("move output/laufprotokoll", 1),

	WHILE_TIDYING_UP("delete output/.entwurf/meldungen.csv", 1),

	WHILE_CLOSING("delete output/state/datenbank/offen", 1);

	private final String name;

	private final int occurrence;

	/**
	 * @param name a pattern of names as {@code testing.fault.Faults} describes them
	 * @param occurrence at which of the points that match, from 1
	 */
	FaultPoint(String name, int occurrence) {
		this.name = name;
		this.occurrence = occurrence;
	}

	/** What has the virtual machine halt there. */
	String[] options() {
		return options(this.name, this.occurrence);
	}

	/**
	 * What has the power fail there.
	 * @param loss what is lost, {@code content} or {@code names}
	 */
	String[] powerFailing(String loss) {
		return powerFailing(this.name, this.occurrence, loss);
	}

	/** What has the power fail at any other point. */
	static String[] powerFailing(String name, int occurrence, String loss) {
		return Stream.concat(Stream.of(options(name, occurrence)), Stream.of("-Dfault.power=" + loss))
			.toArray(String[]::new);
	}

	/** What has it halt at any other point. */
	static String[] options(String name, int occurrence) {
		return options("halt", name, occurrence);
	}

	/** What has the database refuse a statement or a commit. */
	static String[] refusing(String name, int occurrence) {
		return options("refuse", name, occurrence);
	}

	private static String[] options(String fault, String name, int occurrence) {
		return new String[] {
				"-Djava.nio.file.spi.DefaultFileSystemProvider=de.lenkungsbericht.testing.fault.FaultyFiles",
				"-Dfault." + fault + "=" + name, "-Dfault.occurrence=" + occurrence };
	}

}
