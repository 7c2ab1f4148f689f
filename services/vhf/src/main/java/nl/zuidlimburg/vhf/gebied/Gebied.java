package nl.zuidlimburg.vhf.gebied;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An area that other things lie in. Areas are no secret: every one is public. */
@Entity
@CheckReturnValue
public class Gebied implements Aggregate {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String code;

    @Enumerated(EnumType.STRING)
    private Gebiedsoort soort;

    private String naam;
    private @Nullable String korteNaam;
    private @Nullable Integer geldigVanaf;
    private @Nullable Integer geldigTot;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ouders;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> voorgangers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> opvolgers;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable OnnauwkeurigeDatum vhfWijkSinds;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Punt centroide;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Schatting inwoners;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Schatting woningen;

    private String bron;
    private @Nullable String bronUrl;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Geometrie omtrek;

    private @Nullable String grensbron;
    private @Nullable Integer grensjaar;
    private @Nullable Double west;
    private @Nullable Double zuid;
    private @Nullable Double oost;
    private @Nullable Double noord;
    private String zoektekst;
    private Instant gewijzigdOp;

    protected Gebied() {}

    /** {@code invoer} has been checked: see {@link Gebiedenlijst}. */
    Gebied(GebiedInvoer invoer, Gebiedsoort soort, Instant nu) {
        this.id = Ids.next();
        this.code = invoer.code();
        this.soort = soort;
        neemOver(invoer, nu);
    }

    GebiedEvent.GebiedOpgenomen neemOp() {
        return new GebiedEvent.GebiedOpgenomen();
    }

    GebiedEvent.GebiedGewijzigd wijzig(GebiedInvoer invoer, Instant nu) {
        neemOver(invoer, nu);
        return new GebiedEvent.GebiedGewijzigd(List.of("gegevens"), invoer.reden());
    }

    GebiedEvent.GebiedGewijzigd krijgGrens(Vlak vlak, Grenzen.Herkomst herkomst, Instant nu) {
        omtrek = vlak.omtrek();
        grensbron = herkomst.bron();
        grensjaar = herkomst.jaar();
        var vak = vlak.vak();
        west = vak.west();
        zuid = vak.zuid();
        oost = vak.oost();
        noord = vak.noord();
        centroide = centroide == null ? vlak.middelpunt() : centroide;
        gewijzigdOp = nu;
        return new GebiedEvent.GebiedGewijzigd(List.of("grens"), herkomst.reden());
    }

    private void neemOver(GebiedInvoer invoer, Instant nu) {
        naam = invoer.naam().strip();
        korteNaam = invoer.korteNaam();
        geldigVanaf = invoer.geldigVanaf();
        geldigTot = invoer.geldigTot();
        ouders = lijst(invoer.ouders());
        voorgangers = lijst(invoer.voorgangers());
        opvolgers = lijst(invoer.opvolgers());
        vhfWijkSinds = invoer.vhfWijkSinds();
        centroide = invoer.centroide();
        inwoners = invoer.inwoners();
        woningen = invoer.woningen();
        bron = invoer.bron();
        bronUrl = invoer.bronUrl();
        if (omtrek == null) {
            plaatsOpCentroide();
        }
        zoektekst = Stream.of(naam, korteNaam, code)
                .flatMap(Stream::ofNullable)
                .map(Zoektekst::van)
                .distinct()
                .collect(Collectors.joining(" | "));
        gewijzigdOp = nu;
    }

    private void plaatsOpCentroide() {
        west = oost = centroide == null ? null : centroide.lengtegraad().doubleValue();
        zuid = noord = centroide == null ? null : centroide.breedtegraad().doubleValue();
    }

    /** The form as it would be filled in today; what a change starts from. */
    GebiedInvoer formulier() {
        return new GebiedInvoer(
                code,
                soort,
                naam,
                korteNaam,
                geldigVanaf,
                geldigTot,
                ouders,
                voorgangers,
                opvolgers,
                vhfWijkSinds,
                centroide,
                inwoners,
                woningen,
                bron,
                bronUrl,
                null);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long versie() {
        return versie;
    }

    @Override
    public Zichtbaarheid zichtbaarheid() {
        return Zichtbaarheid.OPENBAAR;
    }

    public String code() {
        return code;
    }

    public Gebiedsoort soort() {
        return soort;
    }

    public String naam() {
        return naam;
    }

    /** The codes of the areas that this one lies in. */
    public List<String> ouders() {
        return ouders;
    }

    /** Since when it has money of the fund; null when it is no VHF-wijk. */
    public @Nullable OnnauwkeurigeDatum vhfWijkSinds() {
        return vhfWijkSinds;
    }

    @Override
    public GebiedView view() {
        return new GebiedView(
                id,
                versie,
                code,
                soort,
                naam,
                korteNaam,
                geldigVanaf,
                geldigTot,
                ouders,
                voorgangers,
                opvolgers,
                vhfWijkSinds,
                centroide,
                inwoners,
                woningen,
                bron,
                bronUrl,
                omtrek,
                grensbron,
                grensjaar,
                gewijzigdOp);
    }

    private static <T> List<T> lijst(@Nullable List<T> gegeven) {
        return gegeven == null ? List.of() : gegeven.stream().distinct().toList();
    }
}
