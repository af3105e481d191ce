package de.lenkungsbericht.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small catalogue without fault, to be spoilt in one place. */
final class CatalogueFolder {

	private final Path directory;

	private CatalogueFolder(Path directory) {
		this.directory = directory;
	}

	static CatalogueFolder in(Path directory) {
		return new CatalogueFolder(directory).file("stellen.csv", """
				kuerzel;name;email;alias
				jugend;Fachbereich Jugend & Familie;jugend@landkreis.example;Jugendamt
				pflege;Altenhilfe und Pflege;;
				""").file("handlungsfelder.csv", """
				handlungsfeld;beratungsfolge
				Jugendhilfe;Jugendhilfeausschuss|Kreistag
				Altenhilfe;Sozialausschuss|Kreistag
				""").file("massnahmen.csv", """
				nr;handlungsfeld;auftragsart;titel;alias;federfuehrung;beteiligt;verbund
				KJ-01;Jugendhilfe;Fortführung;Familienpaten;Paten|Patenschaft;jugend;pflege;V1
				AT-01;Altenhilfe;Neue Maßnahme;Besuchsdienst;;pflege;;
				""").file("gremientermine.csv", """
				gremium;datum;vorlagenschluss
				Kreistag;2020-10-21;2020-09-30
				Jugendhilfeausschuss;2020-09-16;
				Lenkungsgruppe Sozialstrategie;2020-06-22;
				""");
	}

	CatalogueFolder file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	CatalogueFolder file(String name, byte[] content) {
		try {
			Files.write(this.directory.resolve(name), content);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	CatalogueFolder without(String name) throws IOException {
		Files.delete(this.directory.resolve(name));
		return this;
	}

	/** Replaces a text in a file. */
	CatalogueFolder change(String name, String text, String replacement) throws IOException {
		String content = Files.readString(this.directory.resolve(name), StandardCharsets.UTF_8);
		if (!content.contains(text)) {
			throw new IllegalArgumentException(name + " does not contain " + text);
		}
		return file(name, content.replace(text, replacement));
	}

	Path directory() {
		return this.directory;
	}

	Catalogue read() {
		return CatalogueReader.read(this.directory);
	}

}
