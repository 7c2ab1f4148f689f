package nl.zuidlimburg.agenda.investering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.agenda.investering.Dekkingsbeeld.BehoefteOp;
import nl.zuidlimburg.agenda.investering.Dekkingsbeeld.GeldstroomOp;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** Random covering and changing of needs, looked at on any day of it. */
class DekkingsbeeldTest {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final LocalDate EERSTE = LocalDate.of(2026, 1, 1);
    private static final Bron BRON = new Bron("RIA", null, null, null, Bron.Verificatie.GEVERIFIEERD);
    private static final List<GeldstroomOp> GELD = List.of(
            new GeldstroomOp("rijk", "Rijk", Geldbron.RIJK, Inzet.NIEUW, Zekerheid.TOEGEZEGD, 500),
            new GeldstroomOp("interreg", "Interreg", Geldbron.EUROPA, Inzet.NIEUW, Zekerheid.KANS, 300));

    /** What somebody tries on a day: to cover a need, or to make it another size. */
    record Poging(int behoefte, int geldstroom, long bedrag, boolean dekken) {}

    @Property
    void behoefte_is_gedekt_plus_gat_op_elke_dag_en_een_euro_telt_een_keer(
            @ForAll("pogingen") List<Poging> pogingen, @ForAll @IntRange(max = 40) int dag) {
        // Given: one attempt a day; what a rule forbids does not happen
        var behoeften = List.of(behoefte("wijken"), behoefte("water"));
        var reeks = new TreeMap<LocalDate, List<BehoefteOp>>();
        reeks.put(EERSTE, standen(behoeften));
        for (int i = 0; i < pogingen.size(); i++) {
            probeer(behoeften, pogingen.get(i));
            reeks.put(EERSTE.plusDays(i + 1L), standen(behoeften));
        }
        var peildatum = EERSTE.plusDays(dag);

        // When
        var beeld = Dekkingsbeeld.van(peildatum, reeks.floorEntry(peildatum).getValue(), GELD);

        // Then
        assertThat(beeld.behoefteInCenten()).isEqualTo(beeld.gedektInCenten() + beeld.gatInCenten());
        assertThat(beeld.rijen()).allSatisfy(rij -> {
            assertThat(rij.behoefteInCenten()).isEqualTo(rij.gedektInCenten() + rij.gatInCenten());
            assertThat(rij.gatInCenten()).isNotNegative();
            assertThat(rij.toegezegdInCenten()).isBetween(0L, rij.gedektInCenten());
        });
        assertThat(beeld.geldstromen())
                .allSatisfy(rest -> assertThat(rest.overInCenten()).isNotNegative());
        assertThat(beeld.geldstromen().stream()
                        .mapToLong(Dekkingsbeeld.Rest::gegevenInCenten)
                        .sum())
                .isEqualTo(beeld.gedektInCenten());
        assertThat(beeld.stromen().stream()
                        .mapToLong(Dekkingsbeeld.Stroom::bedragInCenten)
                        .sum())
                .isEqualTo(beeld.behoefteInCenten());
    }

    private static void probeer(List<Behoefte> behoeften, Poging poging) {
        var behoefte = behoeften.get(poging.behoefte());
        var g = behoefte.gegevens();
        try {
            if (poging.dekken()) {
                var geld = GELD.get(poging.geldstroom());
                long elders = behoeften.stream()
                        .filter(b -> b != behoefte)
                        .flatMap(b -> b.gegevens().dekkingen().stream())
                        .filter(d -> d.geldstroom().equals(geld.code()))
                        .mapToLong(Dekking::bedragInCenten)
                        .sum();
                Geldstromen.pastIn(geld.bedragInCenten(), elders + poging.bedrag());
                assertThat(behoefte.dek(new Dekking(geld.code(), poging.bedrag()), null, NU))
                        .isNotNull();
            } else {
                assertThat(behoefte.wijzig(
                                new BehoefteGegevens(
                                        g.code(), g.naam(), List.of(), null, poging.bedrag(), g.dekkingen(), BRON),
                                NU))
                        .isNotNull();
            }
        } catch (RuleViolation verboden) {
            assertThat(behoefte.gegevens()).isEqualTo(g);
        }
    }

    private static Behoefte behoefte(String code) {
        var behoefte = new Behoefte();
        assertThat(behoefte.neemOp(
                        new BehoefteGegevens(code, code, List.of(), null, 400L, List.of(), BRON),
                        Zichtbaarheid.OPENBAAR,
                        null,
                        NU))
                .isNotNull();
        return behoefte;
    }

    private static List<BehoefteOp> standen(List<Behoefte> behoeften) {
        return behoeften.stream()
                .map(Behoefte::gegevens)
                .map(g -> new BehoefteOp(g.code(), g.naam(), g.bedragInCenten(), g.dekkingen()))
                .toList();
    }

    @Provide
    Arbitrary<List<Poging>> pogingen() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(0, 600),
                        Arbitraries.of(true, true, false))
                .as(Poging::new)
                .list()
                .ofMaxSize(30);
    }
}
