package io.codebook.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file that can be asked for the texts at a path, in which namespaces do not count. */
record XmlFile(Document document) {
    static XmlFile of(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    /** Reads a file on the class path. */
    static XmlFile resource(String name) throws IOException {
        return read(XmlFile.class.getResourceAsStream(name));
    }

    private static XmlFile read(InputStream in) throws IOException {
        try (in) {
            return new XmlFile(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException(malformed);
        }
    }

    List<String> texts(String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent().strip());
            }
            return texts;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }
}
