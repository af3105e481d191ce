package de.lenkungsbericht.testing.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The default file system of a virtual machine that is started with
 * {@code -Djava.nio.file.spi.DefaultFileSystemProvider}: every access to a file below
 * {@code -Dfault.below} (default: the working directory) passes a fault point first.
 */
public final class FaultyFiles extends FileSystemProvider {

	private final FileSystemProvider real;

	private final FaultyFileSystem fileSystem;

	private final Path root;

	/** Called by the virtual machine. */
	public FaultyFiles(FileSystemProvider real) {
		this.real = real;
		FileSystem files = real.getFileSystem(URI.create("file:///"));
		this.fileSystem = new FaultyFileSystem(this, files);
		this.root = files.getPath(System.getProperty(Faults.BELOW, "")).toAbsolutePath();
	}

	/** Passes the fault point of an operation and goes on with the real path. */
	private Path at(String verb, Path path) throws IOException {
		Path to = FaultyPath.real(path);
		if (to.toAbsolutePath().startsWith(this.root)) {
			Faults.file(verb + " " + name(to));
		}
		return to;
	}

	private String name(Path to) {
		return this.root.relativize(to.toAbsolutePath()).toString().replace('\\', '/');
	}

	@Override
	public String getScheme() {
		return this.real.getScheme();
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
		return this.real.newFileSystem(uri, environment);
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return this.fileSystem;
	}

	@Override
	public Path getPath(URI uri) {
		return FaultyPath.of(this.fileSystem, this.real.getPath(uri));
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
			FileAttribute<?>... attributes) throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		FileChannel channel = this.real.newFileChannel(at("open", path), options, attributes);
		Path to = FaultyPath.real(path).toAbsolutePath();
		return to.startsWith(this.root) ? new FaultyChannel(channel, name(to)) : channel;
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
			throws IOException {
		DirectoryStream<Path> found = this.real.newDirectoryStream(at("list", folder),
				(path) -> filter.accept(FaultyPath.of(this.fileSystem, path)));
		return new DirectoryStream<>() {
			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> paths = found.iterator();
				return new Iterator<>() {
					@Override
					public boolean hasNext() {
						return paths.hasNext();
					}

					@Override
					public Path next() {
						return FaultyPath.of(FaultyFiles.this.fileSystem, paths.next());
					}
				};
			}

			@Override
			public void close() throws IOException {
				found.close();
			}
		};
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		this.real.createDirectory(at("make", folder), attributes);
	}

	@Override
	public void delete(Path path) throws IOException {
		this.real.delete(at("delete", path));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		this.real.copy(FaultyPath.real(source), at("copy", target), options);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		this.real.move(at("move", source), FaultyPath.real(target), options);
	}

	@Override
	public boolean isSameFile(Path one, Path other) throws IOException {
		return this.real.isSameFile(FaultyPath.real(one), FaultyPath.real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return this.real.isHidden(FaultyPath.real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return this.real.getFileStore(at("space", path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		this.real.checkAccess(at("look", path), modes);
	}

	@Override
	public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type,
			LinkOption... options) {
		return this.real.getFileAttributeView(FaultyPath.real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
			throws IOException {
		return this.real.readAttributes(at("look", path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return this.real.readAttributes(at("look", path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options)
			throws IOException {
		this.real.setAttribute(FaultyPath.real(path), attribute, value, options);
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		return FaultyPath.of(this.fileSystem, this.real.readSymbolicLink(FaultyPath.real(link)));
	}

}
