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

	private static final String ADDRESSES = "from: lenkungsbericht@landkreis.example, project-office: " + OFFICE;

	private MailedCounty() {
	}

	static County at(Path root, int port) {
		return switchOn(new County(root), port);
	}

	/** With a server that has no TLS, of which the configuration has to say so. */
	static County switchOn(County county, int port) {
		return county
			.configure("settle: 0s", "mail: {enabled: true, " + ADDRESSES + ", remind-before: 0, remind-after: 0}")
			.configureFurther("spring.mail: {host: localhost, port: " + port
					+ ", properties.mail.smtp.starttls.required: false}");
	}

	/** With reminders and the time that mail may take. */
	static County switchOn(County county, int port, String reminders) {
		return county.configure("settle: 0s", "mail: {enabled: true, " + ADDRESSES + ", " + reminders + "}")
			.configureFurther("spring.mail: {host: localhost, port: " + port
					+ ", properties.mail.smtp.starttls.required: false}");
	}

	/** With a server that speaks TLS from the beginning. */
	static County switchOnTls(County county, int port) {
		return county
			.configure("settle: 0s", "mail: {enabled: true, " + ADDRESSES + ", remind-before: 0, remind-after: 0}")
			.configureFurther("spring.mail: {host: localhost, port: " + port + ", ssl.enabled: true}");
	}

	/** The same, trusting a certificate. */
	static County switchOnTls(County county, int port, Certificate trusted) {
		return switchOnTls(county, port).configureFurther("spring.mail.ssl.bundle: own",
				"spring.ssl.bundle.pem.own.truststore.certificate: \"" + trusted.pem().toUri() + "\"");
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
