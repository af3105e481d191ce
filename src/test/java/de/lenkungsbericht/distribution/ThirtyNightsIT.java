package de.lenkungsbericht.distribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mail.MailServer;
import de.lenkungsbericht.testing.mail.ReceivedMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A month of the nightly script by a calendar of its own: files arrive, are corrected,
 * are missing; one night has no mail server and one no disk; the program is updated. Run
 * it with {@code mvn verify -Pmonth}.
 */
@Tag("month")
class ThirtyNightsIT {

	private static final int NIGHTS = 30;

	private static final int REJECTED_ROW = 4;

	private static final int REMINDER = 5;

	private static final int MAIL_DOWN = 8;

	private static final int MAIL_BACK = 9;

	private static final int DISK_FULL = 12;

	private static final int DISK_BACK = 13;

	private static final int UPDATE = 16;

	/** Nights in which there is something to tell anybody. */
	private static final Set<Integer> EVENTFUL = Set.of(2, 3, REJECTED_ROW, REMINDER, 6, MAIL_BACK, DISK_BACK, 20, 25);

	@TempDir
	private Path folder = Path.of("");

	private final Set<Integer> nightsWithMail = new TreeSet<>();

	@Test
	void aMonthGoesBy() {
		MonthOfNights month = new MonthOfNights(this.folder.resolve("Kreis"), program("alt"));
		try (MailServer mail = MailServer.start()) {
			for (int night = 1; night <= NIGHTS; night++) {
				eveBefore(night, month);
				int before = mail.received().size();
				Program.Ended ended = ended(night, month, mail);
				assertThat(ended.exitCode()).as("night %s: %s", night, ended.output()).isEqualTo(expectedCode(night));
				if (mail.received().size() > before) {
					this.nightsWithMail.add(night);
				}
				everyMetricIsRight(night, month);
			}
			everyMailCameOnce(mail);
		}
		everythingIsConsistent(month);
	}

	private Distribution program(String name) {
		return Distribution.unpack(this.folder.resolve(name)).withoutLearning();
	}

	private void eveBefore(int night, MonthOfNights month) {
		switch (night) {
			case 2 -> month.dropSample("jobcenter");
			case 3 -> month.dropSample("soziales");
			case REJECTED_ROW -> month.drop("jugend", "Massnahmenmeldung Jugend Juni 2020.xlsx",
					SubmissionFile.of("jugend").row("KJ-01").row("XX-99"));
			case 6 -> month.dropSample("jugend");
			case MAIL_DOWN ->
				month.drop("soziales", "Juli.xlsx", SubmissionFile.of("soziales").stichtag("demnächst").row("AT-01"));
			case DISK_FULL ->
				month.drop("soziales", "Juli.xlsx", SubmissionFile.of("soziales").stichtag("01.07.2020").noChanges());
			case UPDATE -> month.update(program("neu"));
			case 20 -> month.dropSample("pflege");
			case 25 ->
				month.drop("jugend", "Juli.xlsx", SubmissionFile.of("jugend").stichtag("15.07.2020").noChanges());
			default -> {
				// Nothing happens.
			}
		}
	}

	private static Program.Ended ended(int night, MonthOfNights month, MailServer mail) {
		return switch (night) {
			case MAIL_DOWN -> month.nightWithoutMail();
			case DISK_FULL -> month.nightWithoutDisk(mail);
			default -> month.night(mail);
		};
	}

	private static int expectedCode(int night) {
		return switch (night) {
			case REJECTED_ROW, MAIL_DOWN -> 3;
			case DISK_FULL -> 1;
			default -> 0;
		};
	}

	private static void everyMetricIsRight(int night, MonthOfNights month) {
		if (night == DISK_FULL) {
			return;
		}
		assertThat(month.metric("last_run_success")).as("night %s", night).isOne();
		assertThat(month.metric("last_success_timestamp_seconds")).as("night %s", night)
			.isEqualTo(MonthOfNights.begin(night).getEpochSecond());
		assertThat(month.metric("files{verdict=\"angenommen\"}")).as("night %s", night)
			.isEqualTo(lines(month, "meldungen.csv", ";angenommen;"));
		assertThat(month.metric("files{verdict=\"zurückgewiesen\"}")).as("night %s", night)
			.isEqualTo(lines(month, "meldungen.csv", ";zurückgewiesen;"));
		assertThat(month.metric("findings{severity=\"WARNUNG\"}")).as("night %s", night)
			.isEqualTo(lines(month, "pruefprotokoll.csv", ";WARNUNG;"));
	}

	private static long lines(MonthOfNights month, String output, String part) {
		return month.output(output).lines().filter((line) -> line.contains(part)).count();
	}

	private void everyMailCameOnce(MailServer mail) {
		List<String> ids = new ArrayList<>();
		Map<String, Integer> byReceiver = new TreeMap<>();
		for (ReceivedMail received : mail.received()) {
			ids.add(received.header("Message-ID"));
			byReceiver.merge(received.header("To"), 1, Integer::sum);
		}
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(byReceiver).containsEntry("jugend@landkreis.example", 1)
			.containsEntry("soziales@landkreis.example", 1)
			.containsEntry("pflege@landkreis.example", 2)
			.doesNotContainKey("jobcenter@landkreis.example");
		assertThat(this.nightsWithMail).containsExactlyInAnyOrderElementsOf(EVENTFUL);
	}

	private void everythingIsConsistent(MonthOfNights month) {
		assertThat(month.output("meldungen.csv").lines()).hasSize(1 + 8);
		String before = month.output("massnahmen.csv") + month.output("pruefprotokoll.csv");
		Program.Ended rebuilt = month.command("rebuild");
		assertThat(rebuilt.exitCode()).as(rebuilt.output()).isZero();
		Path anew = this.folder.resolve("anew");
		Program.Ended report = month.command("report", "--to", anew, "--due-on", "today");
		assertThat(report.exitCode()).as(report.output()).isZero();
		assertThat(Disk.text(anew.resolve("massnahmen.csv")) + Disk.text(anew.resolve("pruefprotokoll.csv")))
			.isEqualTo(before);
		assertThat(month.command("status").output()).contains("30");
	}

}
