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
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The default file system of a virtual machine that is started with
 * {@code -Djava.nio.file.spi.DefaultFileSystemProvider}: every access to a file below
 * {@code -Dfault.below} (default: the working directory) passes a fault point first. With
 * {@code -Dfault.power} a halt is a power failure.
 */
public final class FaultyFiles extends FileSystemProvider {

	private final FileSystemProvider real;

	private final FaultyFileSystem fileSystem;

	private final Path root;

	private final PowerCut power;

	/** Called by the virtual machine. */
	public FaultyFiles(FileSystemProvider real) {
		this(real, absolute(real, Faults.BELOW), absolute(real, "java.io.tmpdir"),
				PowerCut.Loss.valueOf(System.getProperty(PowerCut.POWER, "nothing").toUpperCase(Locale.ROOT)));
		Faults.beforeHalt(this.power::cut);
	}

	FaultyFiles(FileSystemProvider real, Path root, Path temporary, PowerCut.Loss loss) {
		this.real = real;
		this.fileSystem = new FaultyFileSystem(this, real.getFileSystem(URI.create("file:///")));
		this.root = root;
		this.power = new PowerCut(root, temporary, loss);
	}

	private static Path absolute(FileSystemProvider real, String property) {
		return real.getFileSystem(URI.create("file:///")).getPath(System.getProperty(property, "")).toAbsolutePath();
	}

	PowerCut power() {
		return this.power;
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
		Path to = at("open", path).toAbsolutePath();
		PowerCut.Operation<FileChannel> open = () -> this.real.newFileChannel(to, options, attributes);
		FileChannel channel = Files.exists(to) ? open.run() : this.power.change(to, open);
		if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
			this.power.written(to);
		}
		return to.startsWith(this.root) ? new FaultyChannel(channel, name(to), to, this.power) : channel;
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
		Path to = at("make", folder).toAbsolutePath();
		this.power.change(to, () -> {
			this.real.createDirectory(to, attributes);
			return to;
		});
	}

	@Override
	public void delete(Path path) throws IOException {
		Path to = at("delete", path).toAbsolutePath();
		this.power.change(to, () -> {
			this.real.delete(to);
			return to;
		});
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		Path to = at("copy", target).toAbsolutePath();
		this.power.change(to, () -> {
			this.real.copy(FaultyPath.real(source), to, options);
			return to;
		});
		this.power.written(to);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		Path from = at("move", source).toAbsolutePath();
		Path to = FaultyPath.real(target).toAbsolutePath();
		this.power.move(from, to, () -> {
			this.real.move(from, to, options);
			return to;
		});
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
