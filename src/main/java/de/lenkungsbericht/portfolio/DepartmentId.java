package de.lenkungsbericht.portfolio;

import java.util.regex.Pattern;

/**
 * The permanent short name of a department (Kürzel); it names the drop folder.
 *
 * @param value a–z, 0–9 and hyphen
 */
public record DepartmentId(String value) {

	private static final Pattern EXACT = Pattern.compile("[a-z0-9-]+");

	/**
	 * No department: the drop folder in which the project office hands decisions back.
	 */
	public static final DepartmentId STEERING_GROUP = new DepartmentId("lenkungsgruppe");

	public DepartmentId {
		if (!EXACT.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a department's short name: " + value);
		}
	}

	/** Whether it stands for the folder of decisions. */
	public boolean isSteeringGroup() {
		return equals(STEERING_GROUP);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
