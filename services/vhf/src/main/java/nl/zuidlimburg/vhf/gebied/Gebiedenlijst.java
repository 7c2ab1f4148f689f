package nl.zuidlimburg.vhf.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/** Keeps the list of areas right: for the resource, the import of boundaries and the demo content alike. */
@ApplicationScoped
public class Gebiedenlijst {
    private final Gebieden gebieden;
    private final Outbox outbox;
    private final Clock clock;

    Gebiedenlijst(Gebieden gebieden, Outbox outbox, Clock clock) {
        this.gebieden = gebieden;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes up a new area. */
    @Transactional
    public Gebied neemOp(GebiedInvoer invoer) {
        var code = new Gebiedscode(invoer.code());
        var soort = soort(code, invoer.soort());
        var gezien = controleer(code, soort, invoer);
        if (gebieden.count("code", code.waarde()) > 0) {
            throw new RuleViolation(
                    "gebied-bestaat", "Er is al een gebied met code " + code.waarde() + ". Wijzig dat gebied.");
        }
        var gebied = new Gebied(gezien, soort, clock.instant());
        gebieden.persist(gebied);
        outbox.append(gebied, gebied.neemOp());
        return gebied;
    }

    /** Takes up an area that a map of this year has. */
    @Transactional
    public Gebied neemOp(String code, String naam, String bron, @Nullable Integer jaar) {
        return neemOp(new GebiedInvoer(
                code, null, naam, null, jaar, null, null, null, null, null, null, null, null, bron, null, null));
    }

    void wijzig(Gebied gebied, GebiedInvoer invoer) {
        var code = new Gebiedscode(invoer.code());
        if (!code.waarde().equals(gebied.code()) || invoer.soort() != null && invoer.soort() != gebied.soort()) {
            throw new InvalidInput("code", "code en soort blijven; neem voor een ander gebied een nieuw op");
        }
        outbox.append(gebied, gebied.wijzig(controleer(code, gebied.soort(), invoer), clock.instant()));
    }

    private static Gebiedsoort soort(Gebiedscode code, @Nullable Gebiedsoort gegeven) {
        var volgensCode = code.soort().orElse(null);
        if (volgensCode != null && gegeven != null && gegeven != volgensCode) {
            throw new InvalidInput("soort", "past niet bij de code " + code.waarde());
        }
        var soort = Objects.requireNonNullElse(volgensCode, gegeven);
        if (soort == null) {
            throw new InvalidInput("soort", "is verplicht bij een eigen code");
        }
        if (volgensCode == null
                && List.of(Gebiedsoort.GEMEENTE, Gebiedsoort.WIJK, Gebiedsoort.BUURT)
                        .contains(soort)) {
            throw new InvalidInput("code", "een gemeente, wijk of buurt heeft een CBS-code: GM, WK of BU met cijfers");
        }
        return soort;
    }

    /** The form with codes as they are stored; throws what is wrong, all at once. */
    private GebiedInvoer controleer(Gebiedscode code, Gebiedsoort soort, GebiedInvoer in) {
        var fouten = new ArrayList<FieldError>();
        if (in.geldigVanaf() != null && in.geldigTot() != null && in.geldigTot() < in.geldigVanaf()) {
            fouten.add(new FieldError("geldigTot", "ligt voor geldigVanaf"));
        }
        var ouders = new LinkedHashSet<>(codes("ouders", in.ouders(), fouten));
        fouten.addAll(ouders(code, soort, ouders));
        code.ouder().ifPresent(ouders::add);
        var voorgangers = codes("voorgangers", in.voorgangers(), fouten);
        var opvolgers = codes("opvolgers", in.opvolgers(), fouten);
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        return new GebiedInvoer(
                code.waarde(),
                soort,
                in.naam(),
                in.korteNaam(),
                in.geldigVanaf(),
                in.geldigTot(),
                List.copyOf(ouders),
                voorgangers,
                opvolgers,
                in.vhfWijkSinds(),
                in.centroide(),
                in.inwoners(),
                in.woningen(),
                in.bron().strip(),
                in.bronUrl(),
                in.reden());
    }

    private static List<String> codes(String veld, @Nullable List<String> gegeven, List<FieldError> fouten) {
        var codes = Stream.ofNullable(gegeven)
                .flatMap(List::stream)
                .map(Gebiedscode::normaliseer)
                .distinct()
                .toList();
        codes.stream()
                .flatMap(code -> Stream.ofNullable(Gebiedscode.fout(code)))
                .forEach(fout -> fouten.add(new FieldError(veld, fout)));
        return codes;
    }

    /** A parent exists, is of a larger kind, and does not lie in the area itself. */
    private List<FieldError> ouders(Gebiedscode code, Gebiedsoort soort, LinkedHashSet<String> ouders) {
        var fouten = new ArrayList<FieldError>();
        var impliciet = code.ouder();
        var bekend = gebieden.metCodes(ouders);
        for (var ouder : ouders) {
            var gevonden = bekend.stream().filter(g -> g.code().equals(ouder)).findFirst();
            if (gevonden.isEmpty() && !impliciet.equals(java.util.Optional.of(ouder))) {
                fouten.add(new FieldError("ouders", "geen gebied heeft code '" + ouder + "'"));
            } else if (gevonden.isPresent() && !soort.past(gevonden.get().soort())) {
                fouten.add(new FieldError("ouders", ouder + " kan niet boven dit gebied liggen"));
            } else if (ouder.equals(code.waarde())
                    || ligtIn(gevonden.map(Gebied::ouders).orElse(List.of()), code)) {
                fouten.add(new FieldError("ouders", ouder + " ligt zelf in dit gebied"));
            }
        }
        return fouten;
    }

    /** Only areas that we name ourselves are nested in their own kind, a few deep. */
    private boolean ligtIn(List<String> ouders, Gebiedscode code) {
        return ouders.contains(code.waarde())
                || gebieden.metCodes(ouders).stream()
                        .filter(ouder -> ouder.soort().kanNesten())
                        .anyMatch(ouder -> ligtIn(ouder.ouders(), code));
    }
}
