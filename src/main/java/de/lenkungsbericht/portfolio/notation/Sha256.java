package de.lenkungsbericht.portfolio.notation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
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
		new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
		return finish(digest);
	}

	/** The name of a content at hand. */
	public static String of(byte[] content) {
		return HexFormat.of().formatHex(start().digest(content));
	}

}
