package de.lenkungsbericht.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The schemas of ECMA-376, by which an office program may refuse a file. POI brings all
 * of them in a library of their own, kept apart here from the choice of them that the
 * program works with.
 */
final class OfficeSchema {

	private static final Path SCHEMAS = Path.of("target", "schemas", "poi-ooxml-full.jar");

	private static final String SYSTEM = "org.apache.poi.schemas.ooxml.system.ooxml";

	/** Office programs write it too; the schema forgot it. */
	private static final String SPACE = "space@http://www.w3.org/XML/1998/namespace";

	private static final SchemaTypeLoader LOADER = load();

	private OfficeSchema() {
	}

	/** What is wrong with a part in XML, empty if nothing is. */
	static List<String> complaints(String part, byte[] content) {
		List<XmlError> errors = new ArrayList<>();
		try {
			XmlObject document = LOADER.parse(new ByteArrayInputStream(content), null, null);
			document.validate(new XmlOptions().setErrorListener(errors));
		}
		catch (XmlException ex) {
			return List.of(part + " is not well-formed: " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return errors.stream()
			.map(XmlError::getMessage)
			.filter((message) -> !message.contains(SPACE))
			.map((message) -> part + ": " + message)
			.toList();
	}

	private static SchemaTypeLoader load() {
		try {
			URL[] schemas = { SCHEMAS.toUri().toURL() };
			SchemaTypeSystem system = XmlBeans
				.typeSystemForClassLoader(new URLClassLoader(schemas, new XmlBeansAlone()), SYSTEM);
			return XmlBeans.typeLoaderUnion(new SchemaTypeLoader[] { system, XmlBeans.getBuiltinTypeSystem() });
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Hides the smaller choice of schemas. */
	private static final class XmlBeansAlone extends ClassLoader {

		XmlBeansAlone() {
			super(getPlatformClassLoader());
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			if (name.startsWith("org.apache.xmlbeans.")) {
				return XmlBeans.class.getClassLoader().loadClass(name);
			}
			throw new ClassNotFoundException(name);
		}

	}

}
