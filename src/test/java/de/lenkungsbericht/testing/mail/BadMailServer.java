package de.lenkungsbericht.testing.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A mail server that follows the protocol up to a command and then misbehaves: it answers
 * with what it is told to, or not at all.
 */
public final class BadMailServer implements AutoCloseable {

	/** No answer, and the connection stays. */
	public static final String SILENCE = "";

	/**
	 * What a client may say, {@code CONNECT} for the connection and {@code .} for the end
	 * of the content.
	 */
	private static final Map<String, String> POLITE = Map.of("CONNECT", "220 ready", "EHLO", "250 hello", "MAIL",
			"250 ok", "RCPT", "250 ok", "DATA", "354 go on", ".", "250 taken", "RSET", "250 ok", "QUIT", "221 bye");

	private final ServerSocket socket;

	private final String command;

	private final String answer;

	private final CountDownLatch reached = new CountDownLatch(1);

	private final List<Socket> connections = new CopyOnWriteArrayList<>();

	private BadMailServer(String command, String answer) throws IOException {
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.command = command;
		this.answer = answer;
		Thread thread = new Thread(this::accept, "bad mail server");
		thread.setDaemon(true);
		thread.start();
	}

	/** A server that answers a command in its own way. */
	public static BadMailServer at(String command, String answer) {
		try {
			return new BadMailServer(command, answer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	/** How often somebody has come. */
	public int connections() {
		return this.connections.size();
	}

	/** Waits until somebody has given the command. */
	public void awaitCommand() throws InterruptedException {
		this.reached.await();
	}

	private void accept() {
		try {
			while (true) {
				Socket connection = this.socket.accept();
				this.connections.add(connection);
				Thread thread = new Thread(() -> talk(connection), "bad mail server talks");
				thread.setDaemon(true);
				thread.start();
			}
		}
		catch (IOException ex) {
			// Closed.
		}
	}

	private void talk(Socket connection) {
		try (connection;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
			OutputStream out = connection.getOutputStream();
			boolean content = false;
			String said = "CONNECT";
			while (said != null) {
				if (!content || said.equals(".")) {
					String word = said.split("[ :]", 2)[0];
					answer(word, out);
					content = word.equals("DATA") && !this.command.equals("DATA");
				}
				said = in.readLine();
			}
		}
		catch (IOException ex) {
			// The client has gone.
		}
	}

	private void answer(String word, OutputStream out) throws IOException {
		String reply = word.equals(this.command) ? this.answer : POLITE.getOrDefault(word, "500 what?");
		if (word.equals(this.command)) {
			this.reached.countDown();
		}
		if (!reply.isEmpty()) {
			out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		for (Socket connection : this.connections) {
			connection.close();
		}
	}

}
