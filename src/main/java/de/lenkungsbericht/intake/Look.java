package de.lenkungsbericht.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;

import de.lenkungsbericht.portfolio.notation.Sha256;

/**
 * What a file was at one look. Two equal looks some time apart mean that nobody is
 * writing it.
 *
 * @param size bytes
 * @param sha256 of the content read, lower-case hexadecimal
 */
record Look(long size, Instant modified, String sha256) {

	/**
	 * Looks at a file without keeping its content.
	 * @throws NoSuchFileException if it is gone
	 * @throws UnreadableException if it cannot be read or is locked
	 */
	static Look at(Path file) throws IOException {
		return copying(file, OutputStream.nullOutputStream());
	}

	/**
	 * Looks at a file and hands on what it reads. Size and time are those before reading;
	 * what changes meanwhile shows in the content or at another look.
	 * @throws NoSuchFileException if it is gone
	 * @throws UnreadableException if it cannot be read or is locked
	 * @throws IOException if the copy cannot be written
	 */
	static Look copying(Path file, OutputStream copy) throws IOException {
		MessageDigest digest = Sha256.start();
		try (FileChannel channel = open(file)) {
			requireUnlocked(channel);
			BasicFileAttributes attributes = attributes(file);
			transfer(Channels.newInputStream(channel), new DigestOutputStream(copy, digest));
			return new Look(attributes.size(), attributes.lastModifiedTime().toInstant(), Sha256.finish(digest));
		}
	}

	private static FileChannel open(Path file) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.READ);
		}
		catch (NoSuchFileException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new UnreadableException(ex);
		}
	}

	private static BasicFileAttributes attributes(Path file) throws IOException {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class);
		}
		catch (NoSuchFileException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new UnreadableException(ex);
		}
	}

	/**
	 * A shared lock is granted unless somebody holds the file for writing. Where the disk
	 * knows no locks, nobody holds one.
	 */
	private static void requireUnlocked(FileChannel channel) throws UnreadableException {
		try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
			if (lock == null) {
				throw new UnreadableException("locked by another process");
			}
		}
		catch (OverlappingFileLockException ex) {
			throw new UnreadableException("locked by this process");
		}
		catch (UnreadableException ex) {
			throw ex;
		}
		catch (IOException ex) {
			// It cannot tell, so the two looks have to do.
		}
	}

	private static void transfer(InputStream in, OutputStream out) throws IOException {
		byte[] buffer = new byte[1 << 16];
		for (int length = read(in, buffer); length >= 0; length = read(in, buffer)) {
			out.write(buffer, 0, length);
		}
	}

	private static int read(InputStream in, byte[] buffer) throws UnreadableException {
		try {
			return in.read(buffer);
		}
		catch (IOException ex) {
			throw new UnreadableException(ex);
		}
	}

}
