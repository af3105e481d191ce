package de.lenkungsbericht.testing.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** A mail as its reader sees it. */
public record ReceivedMail(MimeMessage message) {

	/** The first header of a name, empty if there is none. */
	public String header(String name) {
		return read(() -> Objects.requireNonNullElse(this.message.getHeader(name, null), ""));
	}

	public String subject() {
		return read(this.message::getSubject);
	}

	/** The plain text, lines ended by LF. */
	public String text() {
		return content("text/plain");
	}

	public String html() {
		return content("text/html");
	}

	/** The name of the file that comes with it, empty if none does. */
	public String attachmentName() {
		return read(() -> {
			for (Part part : parts(this.message)) {
				if (part.getFileName() != null) {
					return part.getFileName();
				}
			}
			return "";
		});
	}

	/** The bytes of that file. */
	public byte[] attachment() {
		return read(() -> {
			for (Part part : parts(this.message)) {
				if (part.getFileName() != null) {
					try (InputStream content = part.getInputStream()) {
						return content.readAllBytes();
					}
				}
			}
			return new byte[0];
		});
	}

	private String content(String type) {
		return read(() -> {
			for (Part part : parts(this.message)) {
				if (part.isMimeType(type) && part.getFileName() == null) {
					return part.getContent().toString().replace("\r\n", "\n");
				}
			}
			return "";
		});
	}

	/** The parts that are no containers. */
	private static List<Part> parts(Part part) throws IOException, MessagingException {
		List<Part> parts = new ArrayList<>();
		if (part.getContent() instanceof Multipart container) {
			for (int index = 0; index < container.getCount(); index++) {
				parts.addAll(parts(container.getBodyPart(index)));
			}
		}
		else {
			parts.add(part);
		}
		return parts;
	}

	private static <T> T read(Reading<T> reading) {
		try {
			return reading.read();
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What is read of a message. */
	@FunctionalInterface
	private interface Reading<T> {

		T read() throws IOException, MessagingException;

	}

}
