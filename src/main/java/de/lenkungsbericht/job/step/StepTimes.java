package de.lenkungsbericht.job.step;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** How long each step of a run took in this process, by a clock that nobody sets. */
@Component
public class StepTimes {

	private final Map<String, Long> begun = new LinkedHashMap<>();

	private final Map<String, Duration> took = new LinkedHashMap<>();

	/** Forgets the run before. */
	public synchronized void reset() {
		this.begun.clear();
		this.took.clear();
	}

	synchronized void begin(String step) {
		this.begun.put(step, System.nanoTime());
	}

	synchronized void end(String step) {
		Long start = this.begun.get(step);
		if (start != null) {
			this.took.put(step, Duration.ofNanos(System.nanoTime() - start));
		}
	}

	/** The steps that have ended, in their order. */
	public synchronized Map<String, Duration> all() {
		return Collections.unmodifiableMap(new LinkedHashMap<>(this.took));
	}

}
