package nl.zuidlimburg.knelpunten.wetswijziging;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** BWBIdList.xml: per law a RegelingInfo with, among other things, BWBId, DatumLaatsteWijziging and OfficieleTitel. */
final class BwbLijst {
    private static final String REGELING = "RegelingInfo";
    private static final int MAX_TITEL = 300;

    private BwbLijst() {}

    static List<Rij> lees(byte[] inhoud, Rijlezer rijlezer) {
        var rijen = new ArrayList<Rij>();
        boolean lijst = false;
        try {
            var xml = veilig().createXMLStreamReader(new ByteArrayInputStream(inhoud));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    lijst |= xml.getLocalName().startsWith(REGELING);
                    if (xml.getLocalName().equals(REGELING)) {
                        rijen.add(regeling(xml, rijen.size() + 1L, rijlezer));
                    }
                }
            }
        } catch (XMLStreamException e) {
            var plek = e.getLocation();
            throw new InvalidInput(
                    "bestand",
                    "dit is geen geldige XML" + (plek == null ? "" : " (regel " + plek.getLineNumber() + ")"));
        }
        if (!lijst) {
            throw new InvalidInput(
                    "bestand", "dit is geen lijst van wetten.overheid.nl: er staat geen " + REGELING + " in");
        }
        return rijen;
    }

    /** Nothing outside the file is read, and nothing in it grows. */
    private static XMLInputFactory veilig() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Rij regeling(XMLStreamReader xml, long nummer, Rijlezer rijlezer) throws XMLStreamException {
        String id = null;
        String gewijzigd = null;
        String titel = null;
        for (int diepte = 1; diepte > 0; ) {
            int soort = xml.next();
            if (soort == XMLStreamConstants.END_ELEMENT) {
                diepte--;
            } else if (soort == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "BWBId" -> id = tekst(xml, id);
                    case "DatumLaatsteWijziging" -> gewijzigd = tekst(xml, gewijzigd);
                    case "OfficieleTitel" -> titel = tekst(xml, titel);
                    default -> diepte++;
                }
            }
        }
        if (gewijzigd == null || gewijzigd.isBlank()) {
            return Rij.fout(nummer, "DatumLaatsteWijziging", "ontbreekt" + (id == null ? "" : " bij " + id));
        }
        return rijlezer.lees(
                nummer,
                id,
                gewijzigd,
                titel == null ? null : titel.substring(0, Math.min(titel.length(), MAX_TITEL)),
                null);
    }

    private static String tekst(XMLStreamReader xml, @Nullable String eerder) throws XMLStreamException {
        var gelezen = xml.getElementText().strip();
        return eerder == null ? gelezen : eerder;
    }
}
