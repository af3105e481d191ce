package de.lenkungsbericht.portfolio;

import java.util.regex.Pattern;

/**
 * The permanent short name of a department (Kürzel); it names the drop folder.
 *
 * @param value a–z, 0–9 and hyphen
 */
public record DepartmentId(String value) {

	private static final Pattern EXACT = Pattern.compile("[a-z0-9-]+");

	public DepartmentId {
		if (!EXACT.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a department's short name: " + value);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
