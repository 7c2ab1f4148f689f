package nl.zuidlimburg.vhf.invoer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.vhf.gebied.Gebiedscode;
import nl.zuidlimburg.vhf.meting.Ontbreekt;
import nl.zuidlimburg.vhf.meting.Waarde;
import org.jspecify.annotations.Nullable;

/** Observations of OData v4: pages of JSON, one after the other, with an object per area and figure in {@code value}. */
final class CbsOdata {
    private static final Set<String> GEBIED = Set.of("WijkenEnBuurten", "RegioS");

    private final Woordenboek woordenboek;
    private final Ontvanger ontvanger;
    private final Map<String, Optional<String>> indicatoren = new HashMap<>();
    private final Map<String, String> metSleutel = new HashMap<>();
    private long nummer;
    private boolean gezien;

    CbsOdata(Woordenboek woordenboek, Ontvanger ontvanger) {
        this.woordenboek = woordenboek;
        this.ontvanger = ontvanger;
    }

    void lees(Reader tekst) {
        try (var json = new JsonFactory().createParser(tekst)) {
            while (json.nextToken() != null) {
                pagina(json);
            }
        } catch (JsonProcessingException e) {
            throw new InvalidInput(
                    "bestand",
                    "de JSON breekt af of is onleesbaar na waarneming " + nummer + " (regel "
                            + e.getLocation().getLineNr() + ", teken "
                            + e.getLocation().getColumnNr() + ")");
        } catch (IOException e) {
            throw new InvalidInput("bestand", "is onleesbaar na waarneming " + nummer);
        }
        if (!gezien) {
            throw new InvalidInput("bestand", "dit zijn geen waarnemingen van OData v4: er is geen lijst 'value'");
        }
    }

    private void pagina(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean waarden = json.currentName().equals("value");
            if (json.nextToken() == JsonToken.START_ARRAY && waarden) {
                gezien = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    nummer++;
                    waarneming(json);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void waarneming(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            ontvanger.fout(nummer, null, "is geen waarneming");
            return;
        }
        String maat = null;
        String gebied = null;
        String kenmerk = null;
        BigDecimal getal = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var veld = json.currentName();
            var soort = json.nextToken();
            if (veld.equals("Measure")) {
                maat = json.getValueAsString();
            } else if (GEBIED.contains(veld)) {
                gebied = json.getValueAsString();
            } else if (veld.equals("ValueAttribute")) {
                kenmerk = json.getValueAsString();
            } else if (veld.equals("Value") && soort.isNumeric()) {
                getal = json.getDecimalValue();
            } else {
                json.skipChildren();
            }
        }
        verwerk(maat, gebied, kenmerk, getal);
    }

    private void verwerk(
            @Nullable String maat, @Nullable String gebied, @Nullable String kenmerk, @Nullable BigDecimal getal) {
        if (maat == null || gebied == null) {
            ontvanger.fout(nummer, maat == null ? "Measure" : "WijkenEnBuurten", "ontbreekt");
            return;
        }
        var code = Woordenboek.gebied(gebied);
        var fout = Woordenboek.isLandOfRegio(code) ? null : Gebiedscode.fout(code);
        var indicator = indicatoren.computeIfAbsent(maat.strip(), this::zoek);
        if (fout != null) {
            ontvanger.fout(nummer, "WijkenEnBuurten", fout);
        } else if (!woordenboek.kent(code)) {
            ontvanger.buitenGebied(nummer);
        } else if (getal != null && Cel.teGroot(getal)) {
            ontvanger.fout(nummer, "Value", "is te groot of te fijn voor een meetwaarde");
        } else if (indicator.isPresent()) {
            ontvanger.waarde(nummer, code, indicator.get(), waarde(kenmerk, getal));
        }
    }

    private Optional<String> zoek(String maat) {
        var gevonden = woordenboek.indicator(maat);
        gevonden.ifPresentOrElse(
                code -> {
                    var eerder = metSleutel.put(code, maat);
                    if (eerder != null) {
                        throw Woordenboek.dubbel(eerder, maat, code);
                    }
                },
                () -> ontvanger.onbekend(maat));
        return gevonden;
    }

    /** What CBS says of a value that is not there; anything that it does not explain was not delivered. */
    private static Waarde waarde(@Nullable String kenmerk, @Nullable BigDecimal getal) {
        if (getal != null) {
            return new Waarde(getal, null);
        }
        return new Waarde(
                null,
                switch (kenmerk == null ? "" : kenmerk) {
                    case "Confidential" -> Ontbreekt.GEHEIM;
                    case "Impossible", "NotApplicable" -> Ontbreekt.NIET_VAN_TOEPASSING;
                    case "Unknown", "Unreliable", "Missing" -> Ontbreekt.ONBEKEND;
                    default -> Ontbreekt.NIET_GELEVERD;
                });
    }
}
