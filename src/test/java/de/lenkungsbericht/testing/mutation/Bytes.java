package de.lenkungsbericht.testing.mutation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Changes to bytes that know nothing of their meaning. */
final class Bytes {

	private Bytes() {
	}

	static byte[] changed(byte[] good, Random random) {
		byte[] bytes = good.clone();
		for (int left = 1 + random.nextInt(8); left > 0 && bytes.length > 1; left--) {
			bytes = once(bytes, random.nextInt(bytes.length), random);
		}
		return bytes;
	}

	private static byte[] once(byte[] bytes, int at, Random random) {
		int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
		switch (random.nextInt(7)) {
			case 0 -> bytes[at] = (byte) random.nextInt();
			case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xFF);
			case 3 -> Arrays.fill(bytes, at, at + length, (byte) 0);
			case 4 -> {
				return spliced(bytes, at, at + length, new byte[0]);
			}
			case 5 -> {
				return spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
			}
			default -> {
				return (random.nextInt(8) == 0) ? Arrays.copyOf(bytes, at) : bytes;
			}
		}
		return bytes;
	}

	/** The same with something else from one place to another. */
	static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
		ByteArrayOutputStream spliced = new ByteArrayOutputStream();
		spliced.write(bytes, 0, from);
		spliced.writeBytes(instead);
		spliced.write(bytes, to, bytes.length - to);
		return spliced.toByteArray();
	}

}
