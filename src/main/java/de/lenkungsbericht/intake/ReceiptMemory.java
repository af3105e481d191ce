package de.lenkungsbericht.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;

/** What was taken before, from where and from whom. */
final class ReceiptMemory {

	private final Map<String, Receipt> lastByPath = new HashMap<>();

	private final Map<Content, Receipt> firstByContent = new HashMap<>();

	/** Remembers receipts in the order of their numbers. */
	ReceiptMemory(List<Receipt> receipts) {
		receipts.forEach(this::add);
	}

	void add(Receipt receipt) {
		this.lastByPath.put(receipt.path(), receipt);
		this.firstByContent.putIfAbsent(new Content(receipt.department(), receipt.sha256()), receipt);
	}

	/** Whether the content is what was last taken from that very path. */
	boolean isUnchanged(String path, String sha256) {
		Receipt last = this.lastByPath.get(path);
		return last != null && last.sha256().equals(sha256);
	}

	/**
	 * The receipt under which a department sent the same content before, if nothing was
	 * ever taken from this path.
	 */
	Optional<Receipt> sameUnderAnotherName(String path, DepartmentId department, String sha256) {
		return this.lastByPath.containsKey(path) ? Optional.empty()
				: Optional.ofNullable(this.firstByContent.get(new Content(department, sha256)));
	}

	private record Content(DepartmentId department, String sha256) {

	}

}
