package de.lenkungsbericht.fault;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.fault.Faults;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a run is killed, in the order in which it gets there. */
enum FaultPoint {

	AFTER_START("write output/state/sperre", 1, ""),

	WHILE_OPENING_THE_DATABASE("move output/state/datenbank/offen", 1, ""),

	IN_PREFLIGHT("space output$", 1, "preflight"),

	WHILE_LISTING("list input/jugend", 1, "intake"),

	IN_MID_COPY("write output/state/eingang/[0-9a-f]{64}", 2, "intake"),

	AFTER_THE_COPIES_BEFORE_A_RECEIPT("open output/state/eingang/\\d+.bereit.unfertig", 1, "intake"),

	BETWEEN_TWO_RECEIPTS("move output/state/eingang/\\d+.bereit$", 2, "intake"),

	AFTER_THE_RECEIPTS_BEFORE_THE_COMMIT("commit .*submission", 1, "intake"),

	/** The step that reads has made a partition and not yet written what it is for. */
	WHILE_A_PARTITION_IS_MADE("^commit batch_step_execution_context$", 9, "read"),

	INSIDE_A_CHUNK("insert row_value", 1, "read"),

	/**
	 * The last of the two of the long submission, which alone has no findings to clear.
	 */
	BETWEEN_TWO_CHUNKS("^commit (?!.*finding).*measure_row row_value submission$", 1, "read"),

	BETWEEN_TWO_VERDICTS("update measure_row", 3, "judge"),

	BETWEEN_TWO_SEALS("move output/state/eingang/\\d+.json.unfertig", 2, "seal"),

	IN_CONSOLIDATION("list output/state/eingang", 12, "consolidate"),

	WHILE_AN_OUTPUT_IS_MADE("write output/.entwurf/Massnahmenmaster", 1, "render"),

	WHILE_A_FEEDBACK_IS_MADE("write output/.entwurf/rueckmeldung", 2, "feedback"),

	BETWEEN_WRITING_AN_OUTPUT_AND_RENAMING_IT("move output/[^/]*unfertig", 1, "publish"),

	BETWEEN_THE_RENAMES_OF_TWO_OUTPUTS("move output/[^/]*unfertig", 3, "publish"),

	BETWEEN_TWO_FEEDBACKS("move input/.*unfertig", 2, "publish"),

	BEFORE_THE_RUN_REPORT("move output/laufprotokoll", 1, "publish"),

	WHILE_TIDYING_UP("delete output/.entwurf/meldungen.csv", 1, "housekeeping"),

	WHILE_CLOSING("delete output/state/datenbank/offen", 1, "housekeeping");

	private static final Pattern STEP = Pattern.compile(" Step (\\w+)$", Pattern.MULTILINE);

	private final String name;

	private final int occurrence;

	private final String step;

	/**
	 * @param name a pattern of names as {@code testing.fault.Faults} describes them
	 * @param occurrence at which of the points that match, from 1
	 * @param step in which that is, the last that was begun; empty before the first
	 */
	FaultPoint(String name, int occurrence, String step) {
		this.name = name;
		this.occurrence = occurrence;
		this.step = step;
	}

	/**
	 * Runs a county's night up to the point.
	 * @param options what happens there
	 */
	JavaProcess.Ended reach(DisturbedCounty county, String... options) {
		JavaProcess.Ended ended = county
			.start(Stream.concat(Stream.of(HeldRun.TALKATIVE), Stream.of(options)).toArray(String[]::new))
			.await();
		assertThat(ended.exitCode()).as(ended.output()).isEqualTo(Faults.HALTED);
		assertThat(lastStep(ended.output())).as("%s: %s", this, ended.output()).isEqualTo(this.step);
		return ended;
	}

	private static String lastStep(String said) {
		return STEP.matcher(said).results().map((found) -> found.group(1)).reduce("", (before, later) -> later);
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
