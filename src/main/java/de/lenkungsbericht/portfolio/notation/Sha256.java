package de.lenkungsbericht.portfolio.notation;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names contents by their SHA-256 in lower-case hexadecimal. */
public final class Sha256 {

	private Sha256() {
	}

	/** A digest to be fed. */
	public static MessageDigest start() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The name of all that a digest was fed. */
	public static String finish(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The name of a content of any size, read to its end. */
	public static String of(InputStream content) throws IOException {
		MessageDigest digest = start();
		byte[] buffer = new byte[8192];
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			digest.update(buffer, 0, read);
		}
		return finish(digest);
	}

	/** The name of a content at hand. */
	public static String of(byte[] content) {
		return HexFormat.of().formatHex(start().digest(content));
	}

}
