package de.lenkungsbericht.job.step;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.KeptCatalogues;
import de.lenkungsbericht.intake.archive.StateFolder;
import org.springframework.stereotype.Component;

/** The kept catalogues, each read once. */
@Component
public class Catalogues {

	private final StateFolder state;

	private final Map<String, Catalogue> read = new ConcurrentHashMap<>();

	Catalogues(StateFolder state) {
		this.state = state;
	}

	/** The catalogue that a run goes by, whatever has become of the files since. */
	public Catalogue of(RunContext run) {
		return of(run.catalogueHash());
	}

	public Catalogue of(String hash) {
		return this.read.computeIfAbsent(hash, (name) -> KeptCatalogues.read(this.state.catalogues(), name));
	}

}
