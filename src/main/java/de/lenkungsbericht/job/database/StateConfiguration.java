package de.lenkungsbericht.job.database;

import java.time.Clock;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.NoticeQueue;
import de.lenkungsbericht.consolidation.PortfolioHistory;
import de.lenkungsbericht.consolidation.SubmissionExtracts;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.Intake;
import de.lenkungsbericht.intake.archive.NoticeArchive;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.intake.archive.WithdrawalArchive;
import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The state folder and the one database in it, for business rows and job repository. */
@Configuration(proxyBeanMethods = false)
class StateConfiguration {

	/**
	 * Each reading thread has one in use, and one more while the repository is updated.
	 */
	private static final int CONNECTIONS_PER_THREAD = 2;

	@Bean
	JdbcStateDatabase dataSource(DatabaseFiles files, LenkungsberichtProperties properties) {
		return new JdbcStateDatabase(files, CONNECTIONS_PER_THREAD * (properties.threads() + 1));
	}

	@Bean
	SubmissionStore submissionStore(DataSource dataSource) {
		return SubmissionStore.jdbc(dataSource);
	}

	@Bean
	SubmissionExtracts submissionExtracts(DataSource dataSource) {
		return SubmissionExtracts.jdbc(dataSource);
	}

	@Bean
	PortfolioHistory portfolioHistory(DataSource dataSource) {
		return PortfolioHistory.jdbc(dataSource);
	}

	@Bean
	ReceiptArchive receiptArchive(StateFolder state) {
		return new ReceiptArchive(state);
	}

	@Bean
	WithdrawalArchive withdrawalArchive(StateFolder state) {
		return new WithdrawalArchive(state);
	}

	@Bean
	PurgeArchive purgeArchive(StateFolder state) {
		return new PurgeArchive(state);
	}

	@Bean
	NoticeArchive noticeArchive(StateFolder state) {
		return new NoticeArchive(state);
	}

	@Bean
	NoticeQueue noticeQueue(DataSource dataSource) {
		return NoticeQueue.jdbc(dataSource);
	}

	@Bean
	RunRegister runRegister(StateFolder state) {
		return new RunRegister(state);
	}

	@Bean
	Intake intakeOfSubmissions(StateFolder state, Clock clock) {
		return new Intake(state, clock);
	}

}
