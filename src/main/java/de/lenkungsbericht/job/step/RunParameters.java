package de.lenkungsbericht.job.step;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import de.lenkungsbericht.job.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** A run as parameters of its job: the number alone identifies it. */
public final class RunParameters {

	/** The name of the job that the parameters are for. */
	public static final String JOB = "consolidate";

	/** The job that makes the database anew, with the same parameters. */
	public static final String REBUILD_JOB = "rebuild";

	private RunParameters() {
	}

	public static JobParameters of(RunContext run) {
		JobParametersBuilder parameters = new JobParametersBuilder().addLong("run", (long) run.run(), true)
			.addString("runDay", run.runDay().toString(), false)
			.addString("started", run.started().toString(), false)
			.addString("zone", run.zone().getId(), false)
			.addString("catalogue", run.catalogueHash(), false)
			.addString("settings", run.settings().text(), false)
			.addString("settingsHash", run.settings().hash(), false)
			.addString("ruleSet", run.ruleSet(), false)
			.addString("input", run.input().toString(), false)
			.addString("output", run.output().toString(), false);
		addDay(parameters, "asOf", run.asOf());
		addDay(parameters, "dueOn", run.dueOn());
		return parameters.toJobParameters();
	}

	public static RunContext read(JobParameters parameters) {
		return new RunContext(Objects.requireNonNull(parameters.getLong("run")).intValue(),
				LocalDate.parse(text(parameters, "runDay")), Instant.parse(text(parameters, "started")),
				ZoneId.of(text(parameters, "zone")), day(parameters, "asOf"), day(parameters, "dueOn"),
				text(parameters, "catalogue"), Settings.parse(text(parameters, "settings")),
				text(parameters, "ruleSet"), Path.of(text(parameters, "input")), Path.of(text(parameters, "output")));
	}

	private static void addDay(JobParametersBuilder parameters, String name, @Nullable LocalDate day) {
		if (day != null) {
			parameters.addString(name, day.toString(), false);
		}
	}

	private static @Nullable LocalDate day(JobParameters parameters, String name) {
		String text = parameters.getString(name);
		return (text != null) ? LocalDate.parse(text) : null;
	}

	private static String text(JobParameters parameters, String name) {
		return Objects.requireNonNull(parameters.getString(name), name);
	}

}
