package de.lenkungsbericht.job;

import java.util.Arrays;

import de.lenkungsbericht.intake.archive.NewerFormatException;
import de.lenkungsbericht.intake.archive.StateFolder;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema up to date, but never works on one that is ahead of the program. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	@Bean
	FlywayMigrationStrategy migrateUnlessNewer(StateFolder state) {
		return (flyway) -> {
			if (isAhead(flyway)) {
				throw new NewerFormatException("The state folder " + state.root());
			}
			flyway.migrate();
		};
	}

	private static boolean isAhead(Flyway flyway) {
		return Arrays.stream(flyway.info().all())
			.map(MigrationInfo::getState)
			.anyMatch((state) -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
	}

}
