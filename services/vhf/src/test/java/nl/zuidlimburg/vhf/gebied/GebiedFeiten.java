package nl.zuidlimburg.vhf.gebied;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;

/** Every kind of fact about an area. */
public final class GebiedFeiten {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private GebiedFeiten() {}

    public static Stream<Fact> alle() {
        var opgenomen = new Gebied(vol(), Gebiedsoort.WIJK, NU);
        var feit = Fact.of(opgenomen, opgenomen.neemOp());
        var gewijzigd = new Gebied(vol(), Gebiedsoort.WIJK, NU);
        return Stream.of(feit, Fact.of(gewijzigd, gewijzigd.wijzig(vol(), NU)));
    }

    private static GebiedInvoer vol() {
        return new GebiedInvoer(
                "WK091731",
                Gebiedsoort.WIJK,
                "Wijk 31 Musschemig-Grasbroek-Schandelen",
                "MSP",
                2018,
                2030,
                List.of("GM0917", "parkstad-limburg"),
                List.of("WK091730"),
                List.of("WK091732"),
                OnnauwkeurigeDatum.jaar(2021),
                new Punt(new BigDecimal("5.979"), new BigDecimal("50.893")),
                Schatting.waarde(7_000, "inwoners", "CBS")
                        .gelezenOp(URI.create("https://www.cbs.nl/"), OnnauwkeurigeDatum.jaar(2022)),
                Schatting.tussen(3_000, 4_000, "woningen", "CBS"),
                "CBS",
                "https://www.cbs.nl/",
                "Nagekeken");
    }
}
