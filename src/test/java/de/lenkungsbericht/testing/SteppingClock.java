package de.lenkungsbericht.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Shows one instant after another, each time it is read; at the last it stands still. */
public final class SteppingClock extends Clock {

	private final Deque<Instant> instants;

	private SteppingClock(List<Instant> instants) {
		this.instants = new ArrayDeque<>(instants);
	}

	/** A clock that shows these instants. */
	public static SteppingClock of(String... instants) {
		return new SteppingClock(Arrays.stream(instants).map(Instant::parse).toList());
	}

	@Override
	public synchronized Instant instant() {
		return (this.instants.size() > 1) ? this.instants.remove() : this.instants.element();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
