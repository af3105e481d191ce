package de.lenkungsbericht.testing.mail;

import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server on a free port of this machine, which takes mail for everybody. */
public final class MailServer implements AutoCloseable {

	private final GreenMail server;

	private final ServerSetup setup;

	private MailServer(String protocol, int port) {
		this.setup = new ServerSetup(port, "localhost", protocol);
		this.server = new GreenMail(this.setup);
		this.server.start();
	}

	/** Without TLS. */
	public static MailServer start() {
		return new MailServer(ServerSetup.PROTOCOL_SMTP, 0);
	}

	/** With TLS from the beginning; its first certificate stays that of the process. */
	public static MailServer startTls(Certificate certificate) {
		System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY,
				certificate.store().toString());
		try {
			return new MailServer(ServerSetup.PROTOCOL_SMTPS, 0);
		}
		finally {
			System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
		}
	}

	public int port() {
		return (this.setup.isSecure() ? this.server.getSmtps() : this.server.getSmtp()).getPort();
	}

	/** What it took, in the order it came. */
	public List<ReceivedMail> received() {
		return Arrays.stream(this.server.getReceivedMessages()).map(ReceivedMail::new).toList();
	}

	/** What it took for somebody. */
	public List<ReceivedMail> receivedBy(String address) {
		return received().stream().filter((mail) -> mail.header("To").equals(address)).toList();
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
