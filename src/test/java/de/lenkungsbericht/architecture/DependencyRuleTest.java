package de.lenkungsbericht.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A submission goes through the stations in one direction, and each knows only what it
 * needs. Every package of the program has a line here.
 */
class DependencyRuleTest {

	private static final String ROOT = "de.lenkungsbericht";

	private static final String CSV = "org.apache.commons.csv..";

	private static final String POI = "org.apache.poi..";

	private static final String JACKSON = "tools.jackson..";

	/** What each station may use beside the JDK, JSpecify and itself. */
	private static final Map<String, List<String>> MAY_USE = Map.of("portfolio", List.of(), "catalogue",
			List.of(own("portfolio"), CSV), "intake", List.of(own("portfolio"), JACKSON, "com.fasterxml.jackson.."),
			"submission",
			List.of(own("portfolio"), POI, "com.fasterxml.aalto..", "org.codehaus.stax2..",
					"org.apache.commons.compress..", "org.openxmlformats..", "org.apache.xmlbeans.."),
			"validation", List.of(own("portfolio"), own("catalogue"), own("submission")), "consolidation",
			List.of(own("portfolio"), own("catalogue"), "org.springframework.jdbc..", "org.springframework.dao.."),
			"report",
			List.of(own("portfolio"), own("catalogue"), POI, CSV, "org.openxmlformats..", "org.apache.xmlbeans..",
					"org.apache.commons.compress..", "com.fasterxml.aalto..", "org.codehaus.stax2.."));

	private static final Set<String> WIRING = Set.of("job", "cli");

	private static final JavaClasses PROGRAM = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	@TestFactory
	Stream<DynamicTest> aStationUsesOnlyWhatTheDesignAllows() {
		return MAY_USE.entrySet().stream().map((entry) -> DynamicTest.dynamicTest(entry.getKey(), () -> {
			Stream<String> everybody = Stream.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..",
					"org.jspecify..", "org.slf4j..", own(entry.getKey()));
			check(classes().that()
				.resideInAPackage(own(entry.getKey()))
				.should()
				.onlyDependOnClassesThat()
				.resideInAnyPackage(Stream.concat(everybody, entry.getValue().stream()).toArray(String[]::new)));
		}));
	}

	@Test
	void everyPackageIsAStationOrWiring() {
		Set<String> stations = new TreeSet<>();
		for (JavaClass type : PROGRAM) {
			String below = type.getPackageName().substring(ROOT.length());
			if (!below.isEmpty()) {
				stations.add(below.substring(1).split("\\.")[0]);
			}
		}
		assertThat(stations).isSubsetOf(Stream.concat(MAY_USE.keySet().stream(), WIRING.stream()).toList());
	}

	@Test
	void theDomainKnowsTheJdkAlone() {
		check(classes().that()
			.resideInAPackage(own("portfolio"))
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", own("portfolio")));
	}

	@Test
	void noPackageIsPartOfACycle() {
		check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
	}

	@Test
	void springBatchIsKnownToTheJobAlone() {
		check(noClasses().that()
			.resideOutsideOfPackages(own("job"), own("cli"))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.batch.."));
	}

	@Test
	void theCommandLineKnowsOfSpringBatchOnlyHowToStartAJob() {
		check(noClasses().that()
			.resideInAPackage(own("cli"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.batch.core.step..", "org.springframework.batch.infrastructure.."));
	}

	@Test
	void theDatabaseIsSpokenToInJdbcClassesOnly() {
		check(noClasses().that()
			.resideInAPackage(own("consolidation"))
			.and()
			.haveSimpleNameNotStartingWith("Jdbc")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.jdbc..", "java.sql.."));
	}

	@Test
	void thereIsNoClockInReportsAndConsolidation() {
		check(noClasses().that()
			.resideInAnyPackage(own("portfolio"), own("validation"), own("consolidation"), own("report"))
			.should()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis"));
	}

	@Test
	void noTypeOfPoiLeavesTheStationsThatKnowIt() {
		check(methods().that()
			.areDeclaredInClassesThat()
			.resideOutsideOfPackages(own("submission"), own("report"))
			.should()
			.notHaveRawReturnType(com.tngtech.archunit.base.DescribedPredicate.describe("a type of POI",
					(JavaClass type) -> type.getPackageName().startsWith("org.apache.poi"))));
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(PROGRAM);
	}

	private static String own(String station) {
		return ROOT + "." + station + "..";
	}

}
