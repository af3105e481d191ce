package de.lenkungsbericht.testing.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate of nobody's authority, with its key.
 *
 * @param store both, in a store with the password {@code changeit}
 * @param pem the certificate alone, as one names it to those who shall trust it
 */
public record Certificate(Path store, Path pem) {

	/** Makes one for a host; takes a second. */
	public static Certificate of(String host, Path folder) {
		Path store = folder.resolve(host + ".p12");
		Path pem = folder.resolve(host + ".pem");
		keytool("-genkeypair", "-alias", "mail", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "san=dns:" + host,
				"-validity", "3650", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "changeit");
		keytool("-exportcert", "-rfc", "-alias", "mail", "-file", pem.toString(), "-keystore", store.toString(),
				"-storepass", "changeit");
		return new Certificate(store, pem);
	}

	private static void keytool(String... arguments) {
		List<String> line = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		line.addAll(List.of(arguments));
		try {
			Path told = Files.createTempFile("keytool", ".txt");
			Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(told.toFile()).start();
			if (process.waitFor() != 0) {
				throw new IllegalStateException(Files.readString(told));
			}
			Files.delete(told);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
