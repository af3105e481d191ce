package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.testing.fault.LosingDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written into a state folder of the first night is on the disk. */
class StateOutlastsPowerCutTests {

	private static final Instant NOW = Instant.parse("2020-06-23T00:00:00Z");

	@TempDir
	Path folder;

	private LosingDisk disk;

	private StateFolder state;

	@BeforeEach
	void aNewStateFolder() throws IOException {
		this.disk = LosingDisk.in(this.folder);
		this.state = new StateFolder(this.disk.path("output/state"));
		RunLock.take(this.state, NOW).close();
		this.state.create();
	}

	@Test
	void theFolders() {
		assertThat(afterPowerCut().root()).isDirectoryContaining("glob:**/eingang");
	}

	@Test
	void theNumberOfTheLayout() throws IOException {
		FolderFormat.require(this.state);
		assertThat(afterPowerCut().format()).isNotEmptyFile();
	}

	@Test
	void aRun() throws IOException {
		RunRecord run = RunRecord.begun(1, LocalDate.of(2020, 6, 23), NOW, "Europe/Berlin", "ab12", "", "1");
		new RunRegister(this.state).write(run);
		assertThat(new RunRegister(afterPowerCut()).last()).contains(run);
	}

	@Test
	void aMarkOfFeedback() throws IOException {
		new FeedbackMarks(this.state).add("ab12", "input/jugend/rueckmeldung/juni.xlsx");
		assertThat(afterPowerCut().feedback().resolve("ab12")).hasContent("input/jugend/rueckmeldung/juni.xlsx");
	}

	@Test
	void aWithdrawal() throws IOException {
		WithdrawalRecord withdrawal = new WithdrawalRecord(1, 7, "ab12", "a mistake", NOW, 1);
		new WithdrawalArchive(this.state).add(withdrawal);
		assertThat(new WithdrawalArchive(afterPowerCut()).all()).containsExactly(withdrawal);
	}

	@Test
	void aPurge() throws IOException {
		PurgeRecord purge = PurgeRecord.begun(1, LocalDate.of(2020, 6, 1), "Europe/Berlin", NOW, List.of());
		new PurgeArchive(this.state).add(purge);
		assertThat(new PurgeArchive(afterPowerCut()).all()).containsExactly(purge);
	}

	private StateFolder afterPowerCut() {
		this.disk.losePower();
		return new StateFolder(this.disk.found("output/state"));
	}

}
