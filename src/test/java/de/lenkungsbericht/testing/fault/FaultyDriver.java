package de.lenkungsbericht.testing.fault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hsqldb.jdbc.JDBCDriver;
import org.jspecify.annotations.Nullable;

/**
 * HSQLDB with fault points such as {@code insert submission} before every statement, and
 * before every commit that changes something. Takes connections only where a fault is
 * ordered.
 */
public final class FaultyDriver implements Driver {

	private final Driver real = new JDBCDriver();

	static {
		beforeTheReal();
	}

	/** The first driver that takes a URL gets it. */
	private static void beforeTheReal() {
		try {
			DriverManager.deregisterDriver(JDBCDriver.driverInstance);
			DriverManager.registerDriver(new FaultyDriver());
			DriverManager.registerDriver(JDBCDriver.driverInstance);
		}
		catch (SQLException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

	@Override
	public boolean acceptsURL(String url) throws SQLException {
		boolean ordered = System.getProperty(Faults.HALT_AT) != null || System.getProperty(Faults.REFUSE_AT) != null;
		return ordered && this.real.acceptsURL(url);
	}

	@Override
	public @Nullable Connection connect(String url, Properties info) throws SQLException {
		return acceptsURL(url)
				? Access.wrap(Connection.class, this.real.connect(url, info), new Access(new TreeSet<>(), "")) : null;
	}

	@Override
	public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
		return this.real.getPropertyInfo(url, info);
	}

	@Override
	public int getMajorVersion() {
		return this.real.getMajorVersion();
	}

	@Override
	public int getMinorVersion() {
		return this.real.getMinorVersion();
	}

	@Override
	public boolean jdbcCompliant() {
		return this.real.jdbcCompliant();
	}

	@Override
	public Logger getParentLogger() {
		return Logger.getLogger(FaultyDriver.class.getName());
	}

	/**
	 * A connection or statement.
	 *
	 * @param changed the tables changed since the last commit
	 * @param sql what a prepared statement does
	 */
	private record Access(TreeSet<String> changed, String sql) {

		private static final Pattern STATEMENT = Pattern.compile(
				"^\\s*(insert|update|delete|select)\\b(?:.*?\\b(?:into|from))?\\s+(\\w+)",
				Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

		static <T> T wrap(Class<T> type, Object real, Access access) {
			InvocationHandler handler = (proxy, method, arguments) -> access.invoke(real, method, arguments);
			return type
				.cast(Proxy.newProxyInstance(FaultyDriver.class.getClassLoader(), new Class<?>[] { type }, handler));
		}

		private @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
			String first = (arguments != null && arguments.length > 0 && arguments[0] instanceof String text) ? text
					: this.sql;
			if (method.getName().startsWith("execute")) {
				statement(first);
			}
			if (method.getName().equals("commit") && !this.changed.isEmpty()) {
				pass("commit " + String.join(" ", this.changed));
				this.changed.clear();
			}
			try {
				Object result = method.invoke(real, arguments);
				return (result instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType()))
						? wrap(method.getReturnType(), result, new Access(this.changed, first)) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		}

		private void statement(String text) throws SQLException {
			Matcher matcher = STATEMENT.matcher(text);
			if (matcher.find()) {
				String verb = matcher.group(1).toLowerCase(Locale.ROOT);
				String table = matcher.group(2).toLowerCase(Locale.ROOT);
				if (!verb.equals("select")) {
					this.changed.add(table);
				}
				pass(verb + " " + table);
			}
		}

		private static void pass(String name) throws SQLException {
			if (Faults.database(name)) {
				throw new SQLException("Injected: " + name);
			}
		}

	}

}
