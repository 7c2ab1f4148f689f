package nl.zuidlimburg.gateway.zoeken;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Narrows what is found or counted; a repeated parameter means "or". Use it as a {@code @BeanParam}. */
public class Selectie {
    @QueryParam("zoek")
    @Parameter(
            description = "Woorden in titel, tekst of nummer; tussen aanhalingstekens samen, met een min uitgesloten.")
    @Schema(maxLength = 200)
    @Nullable
    String zoek;

    @QueryParam("soort")
    List<String> soort = List.of();

    @QueryParam("dienst")
    List<String> dienst = List.of();

    @QueryParam("status")
    @Parameter(description = "Zonder deze parameter ontbreekt wat is samengevoegd.")
    List<String> status = List.of();

    @QueryParam("aard")
    List<String> aard = List.of();

    @QueryParam("niveau")
    List<String> niveau = List.of();

    @QueryParam("land")
    List<String> land = List.of();

    @QueryParam("opgave")
    @Parameter(description = "Code van een hoofdopgave; `geen` voor wat bij geen enkele hoort.")
    List<String> opgave = List.of();

    @QueryParam("doorbraak")
    List<String> doorbraak = List.of();

    @QueryParam("focusonderdeel")
    List<String> focusonderdeel = List.of();

    @QueryParam("gebied")
    @Parameter(description = "Code van een gebied, met alles wat daar volgens zijn code in ligt: GM0917, WK091731.")
    List<String> gebied = List.of();

    @QueryParam("zichtbaarheid")
    List<String> zichtbaarheid = List.of();

    public @Nullable String zoek() {
        return zoek == null || zoek.isBlank() ? null : zoek.strip();
    }

    /** The chosen values; dimensions without a choice are absent. */
    public Map<Dimensie, List<String>> chosen() {
        var chosen = new EnumMap<Dimensie, List<String>>(Dimensie.class);
        chosen.put(Dimensie.SOORT, soort);
        chosen.put(Dimensie.DIENST, dienst);
        chosen.put(Dimensie.STATUS, status);
        chosen.put(Dimensie.AARD, aard);
        chosen.put(Dimensie.NIVEAU, niveau);
        chosen.put(Dimensie.LAND, land);
        chosen.put(Dimensie.OPGAVE, opgave);
        chosen.put(Dimensie.DOORBRAAK, doorbraak);
        chosen.put(Dimensie.FOCUSONDERDEEL, focusonderdeel);
        chosen.put(Dimensie.GEBIED, gebied);
        chosen.put(Dimensie.ZICHTBAARHEID, zichtbaarheid);
        chosen.values().removeIf(List::isEmpty);
        return chosen;
    }

    /** The query string that finds just what is counted here under the given values. */
    public String query(Map<Dimensie, String> values) {
        var all = chosen();
        values.forEach((dimensie, value) -> all.put(dimensie, List.of(value)));
        var query = all.entrySet().stream()
                .flatMap(choice -> choice.getValue().stream()
                        .map(value -> pair(choice.getKey().naam(), value)))
                .collect(Collectors.joining("&"));
        return zoek() == null ? query : pair("zoek", zoek()) + (query.isEmpty() ? "" : "&" + query);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
