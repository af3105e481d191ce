package de.lenkungsbericht.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.fault.LosingDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The catalogue of a night can be read back as it was. */
class KeptCataloguesTests {

	@TempDir
	Path directory;

	@TempDir
	Path keepRoot;

	@Test
	void readsBackWhatWasKeptAfterTheFilesChanged() throws IOException {
		CatalogueFolder folder = CatalogueFolder.in(this.directory);
		Catalogue before = folder.read();
		KeptCatalogues.keep(this.directory, this.keepRoot, before.hash());
		folder.change("stellen.csv", "Altenhilfe und Pflege", "Pflege");
		assertThat(KeptCatalogues.read(this.keepRoot, before.hash())).isEqualTo(before);
	}

	@Test
	void keepsOnceAndLeavesNothingElse() throws IOException {
		String hash = CatalogueFolder.in(this.directory).read().hash();
		KeptCatalogues.keep(this.directory, this.keepRoot, hash);
		KeptCatalogues.keep(this.directory, this.keepRoot, hash);
		try (var kept = Files.list(this.keepRoot)) {
			assertThat(kept).containsExactly(this.keepRoot.resolve(hash));
		}
	}

	@Test
	void whatIsKeptOutlastsAPowerCut() throws IOException {
		LosingDisk disk = LosingDisk.in(this.keepRoot);
		Catalogue catalogue = CatalogueFolder.in(this.directory).read();
		KeptCatalogues.keep(this.directory, disk.path(""), catalogue.hash());
		disk.losePower();
		assertThat(KeptCatalogues.read(disk.found(""), catalogue.hash())).isEqualTo(catalogue);
	}

	@Test
	void tidiesUpWhatWasNotKeptToTheEnd() throws IOException {
		String hash = CatalogueFolder.in(this.directory).read().hash();
		KeptCatalogues.keep(this.directory, this.keepRoot, hash);
		Disk.write(this.keepRoot.resolve("ab12.tmp/stellen.csv"), "cut off");
		KeptCatalogues.tidy(this.keepRoot);
		assertThat(Disk.folders(this.keepRoot)).containsExactly(hash);
	}

	@Test
	void refusesFilesThatChangedSinceTheyWereRead() throws IOException {
		CatalogueFolder folder = CatalogueFolder.in(this.directory);
		String hash = folder.read().hash();
		folder.change("stellen.csv", "Altenhilfe und Pflege", "Pflege");
		assertThatThrownBy(() -> KeptCatalogues.keep(this.directory, this.keepRoot, hash))
			.hasMessageContaining("was changed while it was read");
	}

	@Test
	void refusesAKeptCatalogueThatIsMissingOrChanged() throws IOException {
		String hash = CatalogueFolder.in(this.directory).read().hash();
		assertThatThrownBy(() -> KeptCatalogues.read(this.keepRoot, hash)).hasMessageContaining("is missing");
		KeptCatalogues.keep(this.directory, this.keepRoot, hash);
		Files.writeString(this.keepRoot.resolve(hash).resolve("stellen.csv"), "kuerzel;name;email\na;b;\n");
		assertThatThrownBy(() -> KeptCatalogues.read(this.keepRoot, hash)).hasMessageContaining("was changed");
	}

}
