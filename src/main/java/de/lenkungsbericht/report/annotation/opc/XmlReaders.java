package de.lenkungsbericht.report.annotation.opc;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.codehaus.stax2.XMLStreamReader2;

/** Opens parts to be read. Nothing outside a part is ever read. */
final class XmlReaders {

	private static final InputFactoryImpl FACTORY = factory();

	private XmlReaders() {
	}

	private static InputFactoryImpl factory() {
		InputFactoryImpl factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	static XMLStreamReader2 open(InputStream in) throws XMLStreamException {
		return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
	}

}
