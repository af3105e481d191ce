package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.notation.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The receipts of all submissions ever taken, and the copies they speak of. */
public final class ReceiptArchive {

	private static final Logger log = LoggerFactory.getLogger(ReceiptArchive.class);

	private static final String REMEDY = "Have the file dropped again as it was, or restore the copy from a backup "
			+ "of the state folder";

	private final Path folder;

	private final NumberedFiles receipts;

	public ReceiptArchive(StateFolder state) {
		this.folder = state.inbox();
		this.receipts = new NumberedFiles(this.folder);
	}

	/** The copy of some content; one copy serves every receipt of the same content. */
	public Path copy(String sha256) {
		return this.folder.resolve(sha256);
	}

	/**
	 * Makes sure that a copy is what was taken.
	 * @throws IOException if it cannot be read, or has other content by now
	 */
	public void requireWhole(String sha256) throws IOException {
		boolean whole;
		try {
			whole = isWhole(sha256);
		}
		catch (IOException ex) {
			throw new IOException("The copy " + copy(sha256) + " cannot be read. " + REMEDY, ex);
		}
		if (!whole) {
			throw new IOException("The copy " + copy(sha256) + " is missing or damaged. " + REMEDY);
		}
	}

	/** All receipts by number. */
	public List<Receipt> all() throws IOException {
		List<Receipt> all = new ArrayList<>();
		for (long number : this.receipts.numbers()) {
			all.add(read(number).receipt());
		}
		return all;
	}

	/** The receipts without verdict, by number. */
	public List<Receipt> unsealed() throws IOException {
		List<Receipt> unsealed = new ArrayList<>();
		for (long number : this.receipts.numbers()) {
			ReceiptFile file = read(number);
			if (file.seal() == null) {
				unsealed.add(file.receipt());
			}
		}
		return unsealed;
	}

	/** The receipts whose verdict is on record without row numbers, by number. */
	public List<Receipt> sealedWithoutRowNumbers() throws IOException {
		List<Receipt> sealed = new ArrayList<>();
		for (long number : this.receipts.numbers()) {
			ReceiptFile file = read(number);
			if (file.seal() != null && file.seal().rowNumbers() == null) {
				sealed.add(file.receipt());
			}
		}
		return sealed;
	}

	/** The number for the next receipt. */
	public long next() throws IOException {
		return this.receipts.last() + 1;
	}

	/** How many receipts there are. */
	public int size() throws IOException {
		return this.receipts.numbers().size();
	}

	/** The receipts that a run judges, by number. */
	public List<Receipt> judgedBy(int run) throws IOException {
		return all().stream().filter((receipt) -> receipt.run() == run).toList();
	}

	/**
	 * Writes the receipts of a run without verdicts: all of them or, where it is cut off,
	 * none, once {@link #finishAdding()} was called. Durable when this returns.
	 */
	public void addTogether(List<Receipt> together) throws IOException {
		for (Receipt receipt : together) {
			Json.write(this.receipts.prepared(receipt.number()), ReceiptFile.of(receipt, null));
		}
		force();
		for (Receipt receipt : together) {
			DurableFiles.rename(this.receipts.prepared(receipt.number()), this.receipts.file(receipt.number()));
		}
		force();
	}

	/**
	 * Goes on where {@link #addTogether} was cut off: where a run has a receipt it gets
	 * the others.
	 */
	public void finishAdding() throws IOException {
		List<Long> prepared = this.receipts.preparedNumbers();
		if (prepared.isEmpty()) {
			return;
		}
		Set<Integer> begun = all().stream().map(Receipt::run).collect(Collectors.toSet());
		for (long number : prepared) {
			finishAdding(number, begun);
		}
		force();
	}

	/**
	 * @param begun the runs that have a receipt
	 */
	private void finishAdding(long number, Set<Integer> begun) throws IOException {
		Path prepared = this.receipts.prepared(number);
		if (begun.contains(Json.read(prepared, ReceiptFile.class).receipt().run())) {
			DurableFiles.rename(prepared, this.receipts.file(number));
		}
		else {
			Files.delete(prepared);
		}
	}

	/** Writes a receipt anew, without verdict; durable after {@link #force()}. */
	public void replace(Receipt receipt) throws IOException {
		write(receipt, null);
	}

	/** Whether a copy is there and is what was taken. */
	public boolean isWhole(String sha256) throws IOException {
		if (!Presence.ofFile(copy(sha256))) {
			return false;
		}
		try (InputStream content = Files.newInputStream(copy(sha256))) {
			return Sha256.of(content).equals(sha256);
		}
	}

	/** The same, where a copy that the disk does not give is as good as lost. */
	public boolean isReadWhole(String sha256) {
		try {
			return isWhole(sha256);
		}
		catch (IOException ex) {
			log.warn("The copy {} cannot be read", sha256, ex);
			return false;
		}
	}

	/** Writes the verdict into a receipt; durable after {@link #force()}. */
	public void seal(Receipt receipt, Seal seal) throws IOException {
		write(receipt, seal);
	}

	/** The verdict on record. */
	public Optional<Seal> seal(long number) throws IOException {
		return Optional.ofNullable(read(number).seal());
	}

	/** Deletes the copy of some content; durable after {@link #force()}. */
	public void deleteCopy(String sha256) throws IOException {
		Files.deleteIfExists(copy(sha256));
	}

	/** Forces the names of new copies and receipts to the disk. */
	public void force() throws IOException {
		DurableFiles.forceFolder(this.folder);
	}

	private ReceiptFile read(long number) throws IOException {
		return Json.read(this.receipts.file(number), ReceiptFile.class);
	}

	private void write(Receipt receipt, @Nullable Seal seal) throws IOException {
		Json.write(this.receipts.file(receipt.number()), ReceiptFile.of(receipt, seal));
	}

}
