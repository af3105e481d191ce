package de.lenkungsbericht.portfolio;

import java.util.List;

/**
 * A committee (Gremium) with what it does and the short names it goes by.
 */
public record Committee(String name, Role role, List<String> aliases) {

	public Committee {
		aliases = List.copyOf(aliases);
	}

	/** What a committee does with a paper. */
	public enum Role {

		/** Recommends and sets the Wiedervorlage (Lenkungsgruppe). */
		STEERING("lenkung"),
		/** Consults beforehand. */
		CONSULTING("beratung"),
		/** Decides. */
		DECIDING("entscheidung");

		private final String key;

		Role(String key) {
			this.key = key;
		}

		/** The word in {@code gremien.csv}. */
		public String key() {
			return this.key;
		}

	}

}
