package de.lenkungsbericht.testing.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes nothing before the connection is upgraded by STARTTLS. */
public final class UpgradingMailServer implements AutoCloseable {

	private final List<ReceivedMail> received = Collections.synchronizedList(new ArrayList<>());

	private final SMTPServer server;

	private UpgradingMailServer(SSLContext context) {
		this.server = SMTPServer.port(0)
			.hostName("localhost")
			.requireTLS()
			.startTlsSocketFactory(context)
			.simpleMessageListener(new Listener())
			.build();
		this.server.start();
	}

	public static UpgradingMailServer start(Certificate certificate) {
		char[] password = "changeit".toCharArray();
		try (InputStream in = Files.newInputStream(certificate.store())) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(in, password);
			KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			keys.init(store, password);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(keys.getKeyManagers(), null, null);
			return new UpgradingMailServer(context);
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public int port() {
		return this.server.getPortAllocated();
	}

	/** What it took for somebody. */
	public List<ReceivedMail> receivedBy(String address) {
		return this.received.stream().filter((mail) -> mail.header("To").equals(address)).toList();
	}

	/** What it took, in the order it came. */
	public List<ReceivedMail> received() {
		return List.copyOf(this.received);
	}

	@Override
	public void close() {
		this.server.stop();
	}

	/** Takes mail for everybody. */
	private final class Listener implements SimpleMessageListener {

		@Override
		public boolean accept(String from, String recipient) {
			return true;
		}

		@Override
		public void deliver(String from, String recipient, InputStream data) throws IOException {
			try {
				UpgradingMailServer.this.received.add(new ReceivedMail(new MimeMessage(null, data)));
			}
			catch (MessagingException ex) {
				throw new IOException(ex);
			}
		}

	}

}
