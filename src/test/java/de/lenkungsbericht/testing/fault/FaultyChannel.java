package de.lenkungsbericht.testing.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An open file. The first time it is read, written and forced it passes a fault point;
 * that of writing lies in the middle of what is written.
 */
final class FaultyChannel extends FileChannel {

	private final FileChannel real;

	private final String name;

	private final Path file;

	private final PowerCut power;

	private final Set<String> passed = new HashSet<>();

	/**
	 * @param name by which it is called in fault points
	 * @param file the real path
	 */
	FaultyChannel(FileChannel real, String name, Path file, PowerCut power) {
		this.real = real;
		this.name = name;
		this.file = file;
		this.power = power;
	}

	private void at(String verb) throws IOException {
		if (this.passed.add(verb)) {
			Faults.file(verb + " " + this.name);
		}
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		at("read");
		return this.real.read(target);
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
		at("read");
		return this.real.read(targets, offset, length);
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		at("read");
		return this.real.read(target, position);
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		this.power.written(this.file);
		if (this.passed.contains("write")) {
			return this.real.write(source);
		}
		ByteBuffer half = source.duplicate();
		half.limit(source.position() + source.remaining() / 2);
		int written = this.real.write(half);
		at("write");
		source.position(source.position() + written);
		return written + this.real.write(source);
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
		this.power.written(this.file);
		at("write");
		return this.real.write(sources, offset, length);
	}

	@Override
	public int write(ByteBuffer source, long position) throws IOException {
		this.power.written(this.file);
		at("write");
		return this.real.write(source, position);
	}

	@Override
	public long position() throws IOException {
		return this.real.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		this.real.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return this.real.size();
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		this.power.written(this.file);
		this.real.truncate(size);
		return this;
	}

	@Override
	public void force(boolean metaData) throws IOException {
		at("force");
		this.real.force(metaData);
		this.power.forced(this.file);
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		at("read");
		return this.real.transferTo(position, count, target);
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		this.power.written(this.file);
		at("write");
		return this.real.transferFrom(source, position, count);
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		return this.real.map(mode, position, size);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return this.real.lock(position, size, shared);
	}

	@Override
	public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return this.real.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		this.real.close();
	}

}
