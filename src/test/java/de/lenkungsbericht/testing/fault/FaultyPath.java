package de.lenkungsbericht.testing.fault;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A path whose files are accessed through the fault points; else the real one. */
final class FaultyPath implements InvocationHandler {

	private final FaultyFileSystem fileSystem;

	private final Path real;

	private FaultyPath(FaultyFileSystem fileSystem, Path real) {
		this.fileSystem = fileSystem;
		this.real = real;
	}

	static Path of(FaultyFileSystem fileSystem, Path real) {
		return (Path) Proxy.newProxyInstance(FaultyPath.class.getClassLoader(), new Class<?>[] { Path.class },
				new FaultyPath(fileSystem, real(real)));
	}

	static Path real(Path path) {
		return isFaulty(path) ? ((FaultyPath) Proxy.getInvocationHandler(path)).real : path;
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		return switch (method.getName()) {
			case "getFileSystem" -> this.fileSystem;
			case "toFile" -> new File(this.real.toString());
			case "iterator" -> iterator();
			default -> onReal(method, arguments);
		};
	}

	private @Nullable Object onReal(Method method, Object @Nullable [] arguments) throws Throwable {
		List<Object> unwrapped = new ArrayList<>();
		for (Object argument : (arguments != null) ? arguments : new Object[0]) {
			unwrapped.add((argument instanceof Path path) ? real(path) : argument);
		}
		try {
			Object result = method.invoke(this.real, unwrapped.toArray());
			return (result instanceof Path path) ? of(this.fileSystem, path) : result;
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private Iterator<Path> iterator() {
		List<Path> parts = new ArrayList<>();
		this.real.forEach((part) -> parts.add(of(this.fileSystem, part)));
		return parts.iterator();
	}

	private static boolean isFaulty(Path path) {
		return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof FaultyPath;
	}

}
