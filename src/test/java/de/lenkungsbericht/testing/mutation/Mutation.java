package de.lenkungsbericht.testing.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/**
 * Changes a good workbook at random: its bytes as they are stored, or what lies below
 * them, the parts of a package and the records of an old workbook, packed again so that
 * the damage is found late.
 */
public final class Mutation {

	private Mutation() {
	}

	/** A changed copy; the same random numbers make the same copy. */
	public static byte[] of(byte[] good, Random random) {
		try {
			if (random.nextInt(4) == 0) {
				return Bytes.changed(good, random);
			}
			return (good[0] == 'P') ? Parts.changed(good, random) : Records.changed(good, random);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
