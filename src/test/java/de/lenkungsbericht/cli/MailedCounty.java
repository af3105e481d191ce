package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.mail.Certificate;

/** How a county switches mail on. */
final class MailedCounty {

	static final String OFFICE = "projektbuero@landkreis.example";

	static final String JUGEND = "jugend@landkreis.example";

	private static final String NO_REMINDERS = "remind-before: 0, remind-after: 0";

	private MailedCounty() {
	}

	/** With a server that has no TLS, and without reminders. */
	static County switchOn(County county, int port) {
		return switchOn(county, port, NO_REMINDERS);
	}

	/**
	 * With a server that has no TLS.
	 * @param settings further properties below mail, separated by comma
	 */
	static County switchOn(County county, int port, String settings) {
		return settings(county, settings).configureFurther(
				"spring.mail: {host: localhost, port: " + port + ", properties.mail.smtp.starttls.required: false}");
	}

	/** As jobs/application.yml is delivered: nothing goes out before STARTTLS. */
	static County switchOnStartTls(County county, int port) {
		return settings(county, NO_REMINDERS)
			.configureFurther("spring.mail: {host: localhost, port: " + port + ", ssl.enabled: false}");
	}

	/** With a server that speaks TLS from the beginning. */
	static County switchOnTls(County county, int port) {
		return settings(county, NO_REMINDERS)
			.configureFurther("spring.mail: {host: localhost, port: " + port + ", ssl.enabled: true}");
	}

	/** Trusts a certificate that Java does not know. */
	static County trust(County county, Certificate trusted) {
		return county.configureFurther("spring.mail.ssl.bundle: own",
				"spring.ssl.bundle.pem.own.truststore.certificate: \"" + trusted.pem().toUri() + "\"");
	}

	private static County settings(County county, String settings) {
		return county.configure("settle: 0s", "mail: {enabled: true, from: lenkungsbericht@landkreis.example, "
				+ "project-office: " + OFFICE + ", " + settings + "}");
	}

	/** The states of all notices, by their key. */
	static Map<String, String> notices(County county) {
		Map<String, String> states = new TreeMap<>();
		for (Path receipt : Disk.files(county.path("output/state/benachrichtigungen"))) {
			String text = Disk.text(receipt);
			states.put(field(text, "occasion"), field(text, "state"));
		}
		return states;
	}

	private static String field(String json, String name) {
		return json.replaceAll("(?s).*\"" + name + "\" : \"([^\"]*)\".*", "$1");
	}

}
