package de.lenkungsbericht;

import de.lenkungsbericht.cli.Cli;

/** Entry point of the program. */
public final class Lenkungsbericht {

	private Lenkungsbericht() {
	}

	public static void main(String[] args) {
		System.exit(Cli.run(args));
	}

}
