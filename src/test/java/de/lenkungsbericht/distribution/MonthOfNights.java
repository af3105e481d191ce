package de.lenkungsbericht.distribution;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mail.MailServer;

/** A county whose nights are run by the script that schedulers start. */
final class MonthOfNights {

	private static final LocalDate FIRST = LocalDate.of(2020, 6, 23);

	private static final String CONFIGURATION = """
			lenkungsbericht:
			  settle: 0s
			  metrics-file: "%s"
			  mail:
			    enabled: true
			    from: lenkungsbericht@landkreis.example
			    project-office: projektbuero@landkreis.example
			    remind-before: 3
			    remind-after: 1
			spring.mail:
			  host: localhost
			  properties.mail.smtp.starttls.required: false
			""";

	private final Path root;

	private final FakeCalendar calendar;

	private Distribution program;

	private int night;

	MonthOfNights(Path root, Distribution program) {
		this.root = root;
		this.program = program;
		this.calendar = FakeCalendar.in(root.resolve("java"));
		Disk.copy(program.folder().resolve("jobs/katalog"), root.resolve("jobs/katalog"));
		Disk.write(root.resolve("jobs/application.yml"), CONFIGURATION.formatted(metricsFile()));
		Disk.write(root.resolve("input/jugend/Thumbs.db"), "what the file manager leaves about");
	}

	/** From now on another version of the program goes on with the same state. */
	void update(Distribution program) {
		this.program = program;
	}

	void drop(String department, String name, SubmissionFile file) {
		file.write(this.root.resolve("input/" + department + "/" + name));
	}

	/** Drops what the sample has of a department. */
	void dropSample(String department) {
		Disk.copy(this.program.folder().resolve("input/" + department), this.root.resolve("input/" + department));
	}

	/** The next night, with a mail server. */
	Program.Ended night(MailServer mail) {
		return night(tonight().with("SPRING_MAIL_PORT", mail.port()));
	}

	/** The next night, in which no mail server answers. */
	Program.Ended nightWithoutMail() {
		return night(tonight().with("SPRING_MAIL_PORT", 1));
	}

	/** The next night, in which the disk takes no file of more than some kilobytes. */
	Program.Ended nightWithoutDisk(MailServer mail) {
		return night(tonight().onADiskThatTakes(8).with("SPRING_MAIL_PORT", mail.port()));
	}

	private Program.Ended night(Program program) {
		this.night++;
		return program.run();
	}

	/** Any command, on the day of the last night. */
	Program.Ended command(String name, Object... options) {
		Object[] all = new Object[options.length + 3];
		System.arraycopy(options, 0, all, 3, options.length);
		all[0] = name;
		all[1] = "--output";
		all[2] = this.root.resolve("output");
		return at(this.night, this.program.program(all)).run();
	}

	private Program tonight() {
		return at(this.night + 1, this.program.nightly()).with("NIGHTLY_INPUT", this.root.resolve("input"))
			.with("NIGHTLY_OUTPUT", this.root.resolve("output"))
			.with("NIGHTLY_CATALOGUE", this.root.resolve("jobs/katalog"));
	}

	/** At two in the morning, in Germany. */
	private Program at(int night, Program program) {
		return this.calendar.at(begin(night), program).with("JAVA_OPTS", "-XX:TieredStopAtLevel=1");
	}

	static Instant begin(int night) {
		return FIRST.plusDays(night - 1L).atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	String output(String name) {
		return Disk.text(this.root.resolve("output").resolve(name));
	}

	/** The value of a metric after the last night, its labels included in the name. */
	double metric(String name) {
		return Disk.text(metricsFile())
			.lines()
			.filter((line) -> line.startsWith("lenkungsbericht_" + name + " "))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No metric " + name));
	}

	private Path metricsFile() {
		return this.root.resolve("lenkungsbericht.prom");
	}

}
