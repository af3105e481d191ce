package de.lenkungsbericht.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.CatalogueReader;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.database.JdbcStateAtRest;
import de.lenkungsbericht.job.database.StateInUseException;
import de.lenkungsbericht.job.setting.Configuration;
import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import de.lenkungsbericht.job.setting.Settings;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.step.FileRules;
import de.lenkungsbericht.job.step.Prior;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.submission.WorkbookReader;

/**
 * What a department gets outside any run: a file checked, a form to fill in. Nothing is
 * written into the state folder, and no run is hindered.
 */
public final class DepartmentDesk {

	private final Catalogue catalogue;

	private final Settings settings;

	private final LocalDate today;

	private final JdbcStateAtRest stored;

	private DepartmentDesk(Catalogue catalogue, LenkungsberichtProperties properties, Clock clock, StateFolder state) {
		this.catalogue = catalogue;
		this.settings = Settings.of(properties);
		this.today = LocalDate.ofInstant(clock.instant(), properties.zeitzone());
		this.stored = new JdbcStateAtRest(state);
	}

	/**
	 * Goes by the present catalogue and configuration.
	 * @param configuration the file that is read if there is one
	 * @throws de.lenkungsbericht.catalogue.CatalogueException if the catalogue has a
	 * fault
	 * @throws SetupException if the configuration has one
	 */
	public static DepartmentDesk open(StateFolder state, Path catalogue, Path configuration, Clock clock)
			throws IOException {
		return new DepartmentDesk(CatalogueReader.read(catalogue), Configuration.read(configuration), clock, state);
	}

	/**
	 * The department meant.
	 * @param name its short name, or another by which the catalogue knows it
	 * @throws SetupException if there is none
	 */
	public Department department(String name) {
		return this.catalogue.departmentNamed(name)
			.orElseThrow(() -> new SetupException("No department " + name + ". Known are: "
					+ this.catalogue.departments()
						.stream()
						.map((department) -> department.id().value())
						.collect(Collectors.joining(", "))));
	}

	/**
	 * The drop folder meant.
	 * @param name a department's as {@link #department} takes it, or that of the steering
	 * group's decisions
	 */
	public DepartmentId folder(String name) {
		return name.equals(DepartmentId.STEERING_GROUP.value()) ? DepartmentId.STEERING_GROUP : department(name).id();
	}

	/**
	 * What would become of a file if it lay in the department's drop folder today.
	 * @throws SetupException if there is no such file
	 * @throws StateInUseException if a run is at work
	 */
	public CheckedFile check(Path file, DepartmentId owner) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new SetupException("There is no file " + file);
		}
		FileRules rules = new FileRules(this.catalogue, this.settings.rules());
		FileCheck check = FileCheck.of(file, owner, this.today, rules, new WorkbookReader(this.settings.limits()));
		return this.stored
			.read((store) -> check.judged(owner, rules, Prior.of(store, owner),
					check.takesOver() ? led(store) : Map.of()))
			.orElseGet(() -> check.judged(owner, rules, null, Map.of()));
	}

	/** What the measures stand at by their leads. */
	private Map<MeasureNumber, MeasureStatus> led(SubmissionStore store) {
		Map<MeasureNumber, MeasureStatus> led = new HashMap<>();
		for (Department department : departments()) {
			store.prior(department.id()).rows().forEach((number, status) -> {
				if (this.catalogue.measure(number)
					.filter((measure) -> measure.lead().equals(department.id()))
					.isPresent()) {
					led.put(number, status);
				}
			});
		}
		return led;
	}

	/**
	 * Writes a form for each department, with what was last accepted from it.
	 * @param departments those of {@link #departments()} or some of them
	 * @param target a folder that need not exist
	 * @return the files written
	 * @throws SetupException if one of them is there already
	 * @throws StateInUseException if a run is at work
	 */
	public List<Path> writeForms(List<Department> departments, Path target) throws IOException {
		Map<Department, Prior> prior = this.stored.read((store) -> prior(departments, (id) -> Prior.of(store, id)))
			.orElseGet(() -> prior(departments, (id) -> Prior.NONE));
		return new Forms(this.catalogue, this.today).write(prior, target);
	}

	/** The departments of the catalogue, in its order. */
	public List<Department> departments() {
		return this.catalogue.departments();
	}

	private static Map<Department, Prior> prior(List<Department> departments, Function<DepartmentId, Prior> stored) {
		Map<Department, Prior> prior = new LinkedHashMap<>();
		departments.forEach((department) -> prior.put(department, stored.apply(department.id())));
		return prior;
	}

}
