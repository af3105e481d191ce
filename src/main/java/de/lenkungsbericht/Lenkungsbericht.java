package de.lenkungsbericht;

/** Entry point of the program. */
public final class Lenkungsbericht {

	private Lenkungsbericht() {
	}

	public static void main(String[] args) {
		System.out.println("x");
	}

}
