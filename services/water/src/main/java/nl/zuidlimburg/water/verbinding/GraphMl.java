package nl.zuidlimburg.water.verbinding;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.rest.WireNames;

/** The graph as GraphML, which programs for networks read; written and read without loss. */
final class GraphMl {
    static final String TYPE = "application/graphml+xml";

    private static final String NS = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> KNOOP = List.of("naam", "soort", "themas");
    private static final List<String> LIJN = List.of("soort", "status", "sterkte", "onderbouwing");

    private GraphMl() {}

    static String schrijf(Graaf graaf) {
        var tekst = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(tekst);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NS);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NS);
            sleutels(xml, "node", KNOOP);
            sleutels(xml, "edge", LIJN);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "verbindingen");
            xml.writeAttribute("edgedefault", "directed");
            for (var knoop : graaf.knopen()) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", knoop.id().toString());
                veld(xml, "node", "naam", knoop.naam());
                veld(xml, "node", "soort", WireNames.of(knoop.soort()));
                veld(xml, "node", "themas", String.join(" ", knoop.themas()));
                xml.writeEndElement();
            }
            for (var lijn : graaf.verbindingen()) {
                xml.writeStartElement("edge");
                xml.writeAttribute("id", lijn.id().toString());
                xml.writeAttribute("source", lijn.van().toString());
                xml.writeAttribute("target", lijn.naar().toString());
                veld(xml, "edge", "soort", WireNames.of(lijn.soort()));
                veld(xml, "edge", "status", WireNames.of(lijn.status()));
                veld(xml, "edge", "sterkte", WireNames.of(lijn.sterkte()));
                veld(xml, "edge", "onderbouwing", lijn.onderbouwing());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write GraphML", e);
        }
        return tekst.toString();
    }

    private static void sleutels(XMLStreamWriter xml, String van, List<String> namen) throws XMLStreamException {
        for (var naam : namen) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", van + "-" + naam);
            xml.writeAttribute("for", van);
            xml.writeAttribute("attr.name", naam);
            xml.writeAttribute("attr.type", "string");
        }
    }

    private static void veld(XMLStreamWriter xml, String van, String naam, String waarde) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", van + "-" + naam);
        xml.writeCharacters(zonderStuurtekens(waarde));
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for control characters but these three; a carriage return would come back as a line feed. */
    private static String zonderStuurtekens(String waarde) {
        return waarde.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }

    /** @throws InvalidInput where it is not GraphML of this kind */
    static Graaf lees(InputStream in) {
        var fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return lees(fabriek.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new InvalidInput("", "is geen leesbaar GraphML");
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("", "noemt iets dat hier niet bestaat: " + e.getMessage());
        }
    }

    private static Graaf lees(XMLStreamReader xml) throws XMLStreamException {
        var knopen = new ArrayList<Graaf.Knoop>();
        var lijnen = new ArrayList<Graaf.Lijn>();
        boolean graphml = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "graphml" -> graphml = NS.equals(xml.getNamespaceURI());
                case "node" -> knopen.add(knoop(attribuut(xml, "id"), velden(xml, "node")));
                case "edge" ->
                    lijnen.add(lijn(
                            attribuut(xml, "id"),
                            attribuut(xml, "source"),
                            attribuut(xml, "target"),
                            velden(xml, "edge")));
                default -> {}
            }
        }
        if (!graphml) {
            throw new InvalidInput("", "is geen GraphML");
        }
        return new Graaf(List.copyOf(knopen), List.copyOf(lijnen));
    }

    private static Graaf.Knoop knoop(String id, Map<String, String> velden) {
        var themas = velden.getOrDefault("themas", "");
        return new Graaf.Knoop(
                Eind.Soort.valueOf(java(velden, "soort")),
                UUID.fromString(id),
                velden.getOrDefault("naam", ""),
                themas.isBlank() ? List.of() : List.of(themas.strip().split("\\s+", -1)));
    }

    private static Graaf.Lijn lijn(String id, String van, String naar, Map<String, String> velden) {
        return new Graaf.Lijn(
                UUID.fromString(id),
                UUID.fromString(van),
                UUID.fromString(naar),
                Verbindingsoort.valueOf(java(velden, "soort")),
                VerbindingStatus.valueOf(java(velden, "status")),
                VerbindingGegevens.Sterkte.valueOf(java(velden, "sterkte")),
                velden.getOrDefault("onderbouwing", ""));
    }

    private static String java(Map<String, String> velden, String naam) {
        return velden.getOrDefault(naam, "").toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    private static String attribuut(XMLStreamReader xml, String naam) {
        var waarde = xml.getAttributeValue(null, naam);
        if (waarde == null) {
            throw new InvalidInput("", "een " + xml.getLocalName() + " heeft geen " + naam);
        }
        return waarde;
    }

    /** The data of one element, up to its end. */
    private static Map<String, String> velden(XMLStreamReader xml, String van) throws XMLStreamException {
        var velden = new HashMap<String, String>();
        while (xml.hasNext()) {
            int deel = xml.next();
            if (deel == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("data")) {
                var sleutel = attribuut(xml, "key");
                velden.put(
                        sleutel.startsWith(van + "-") ? sleutel.substring(van.length() + 1) : sleutel,
                        xml.getElementText());
            } else if (deel == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(van)) {
                return velden;
            }
        }
        return velden;
    }
}
