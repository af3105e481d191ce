package de.lenkungsbericht.testing.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Changes to the records of an old workbook, whose container is written in order. */
final class Records {

	private static final String STREAM = "Workbook";

	/** Kind and length, two bytes each. */
	private static final int HEADER = 4;

	private Records() {
	}

	static byte[] changed(byte[] good, Random random) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(good))) {
			byte[] stream;
			try (InputStream in = container.createDocumentInputStream(STREAM)) {
				stream = in.readAllBytes();
			}
			for (int left = 1 + random.nextInt(4); left > 0; left--) {
				stream = once(stream, random);
			}
			container.createOrUpdateDocument(new ByteArrayInputStream(stream), STREAM);
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			container.writeFilesystem(written);
			return written.toByteArray();
		}
	}

	private static byte[] once(byte[] stream, Random random) {
		List<Integer> starts = starts(stream);
		if (starts.isEmpty()) {
			return stream;
		}
		int at = starts.get(random.nextInt(starts.size()));
		int end = Math.min(stream.length, at + HEADER + length(stream, at));
		byte[] record = Arrays.copyOfRange(stream, at, end);
		return switch (random.nextInt(6)) {
			case 0 -> Bytes.spliced(stream, at, end, new byte[0]);
			case 1 -> Bytes.spliced(stream, at, at, record);
			case 2 -> Bytes.spliced(stream, at, at + 2, Arrays.copyOfRange(stream, starts.get(0), starts.get(0) + 2));
			case 3 -> Bytes.spliced(stream, at + 2, at + HEADER, new byte[] { (byte) random.nextInt(), 0 });
			case 4 -> Bytes.spliced(stream, at + HEADER, end, oddContent(record, random));
			default -> Bytes.spliced(stream, at, end, record(stream, starts.get(random.nextInt(starts.size()))));
		};
	}

	/** The content of a record with another byte or two. */
	private static byte[] oddContent(byte[] record, Random random) {
		byte[] content = Arrays.copyOfRange(record, Math.min(HEADER, record.length), record.length);
		for (int left = 2; left > 0 && content.length > 0; left--) {
			content[random.nextInt(content.length)] = (byte) random.nextInt();
		}
		return content;
	}

	private static byte[] record(byte[] stream, int at) {
		return Arrays.copyOfRange(stream, at, Math.min(stream.length, at + HEADER + length(stream, at)));
	}

	private static List<Integer> starts(byte[] stream) {
		List<Integer> starts = new ArrayList<>();
		for (int at = 0; at + HEADER <= stream.length; at += HEADER + length(stream, at)) {
			starts.add(at);
		}
		return starts;
	}

	private static int length(byte[] stream, int at) {
		return (stream[at + 2] & 0xFF) | (stream[at + 3] & 0xFF) << 8;
	}

}
