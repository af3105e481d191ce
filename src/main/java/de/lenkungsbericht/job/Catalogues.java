package de.lenkungsbericht.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.KeptCatalogues;
import de.lenkungsbericht.intake.archive.StateFolder;
import org.springframework.stereotype.Component;

/** The kept catalogues, each read once. */
@Component
class Catalogues {

	private final StateFolder state;

	private final Map<String, Catalogue> read = new ConcurrentHashMap<>();

	Catalogues(StateFolder state) {
		this.state = state;
	}

	/** The catalogue that a run goes by, whatever has become of the files since. */
	Catalogue of(RunContext run) {
		return of(run.catalogueHash());
	}

	Catalogue of(String hash) {
		return this.read.computeIfAbsent(hash, (name) -> KeptCatalogues.read(this.state.catalogues(), name));
	}

}
