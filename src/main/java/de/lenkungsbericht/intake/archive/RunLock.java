package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Holds the state folder for one run. The system releases it when the process ends,
 * however it ends; the file left behind means nothing.
 */
public final class RunLock implements AutoCloseable {

	/** Far behind the text, so that others can read it where locks are mandatory. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final FileChannel channel;

	private RunLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock.
	 * @param started what others are told
	 * @throws HeldException if another run holds it
	 */
	public static RunLock take(StateFolder state, Instant started) throws IOException {
		DurableFiles.createFolders(state.root());
		FileChannel channel = FileChannel.open(state.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		try {
			if (tryLock(channel) == null) {
				throw held(state.lock());
			}
			channel.truncate(0);
			channel.write(ByteBuffer
				.wrap((ProcessHandle.current().pid() + "\n" + started + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
			return new RunLock(channel);
		}
		catch (IOException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(LOCKED_BYTE, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static HeldException held(Path lock) throws IOException {
		List<String> lines = Files.readAllLines(lock, StandardCharsets.US_ASCII);
		return (lines.size() >= 2) ? new HeldException(lines.get(0), lines.get(1))
				: new HeldException("unknown", "this moment");
	}

	/**
	 * Who holds the lock, as far as the file tells: asking for the lock itself would stop
	 * a run that begins at that moment.
	 * @return since when and which process, empty if nobody does
	 */
	public static Optional<String> holder(StateFolder state) throws IOException {
		if (!Files.isReadable(state.lock())) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(state.lock(), StandardCharsets.US_ASCII);
		boolean held = lines.size() >= 2 && ProcessHandle.of(Long.parseLong(lines.get(0)))
			.filter(ProcessHandle::isAlive)
			.flatMap((process) -> process.info().startInstant())
			.filter((start) -> !start.isAfter(Instant.parse(lines.get(1))))
			.isPresent();
		return held ? Optional.of("since " + lines.get(1) + " (process " + lines.get(0) + ")") : Optional.empty();
	}

	@Override
	public void close() throws IOException {
		try (this.channel) {
			this.channel.truncate(0);
		}
	}

	/** Another run is at work. */
	public static final class HeldException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		HeldException(String process, String since) {
			super("Another run is at work since " + since + " (process " + process + ")");
		}

	}

}
