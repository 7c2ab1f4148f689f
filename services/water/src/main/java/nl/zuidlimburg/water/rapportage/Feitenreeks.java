package nl.zuidlimburg.water.rapportage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one item in the order in which they were recorded. Each holds the whole state after it, so what it changed is
 * what differs from the one before. The state on a day is made of the changes that hold by then; later knowledge wins.
 */
final class Feitenreeks {
    /** What says when and how often something was recorded, not what was. */
    private static final Set<String> VAN_HET_VASTLEGGEN = Set.of("feit", "versie", "gewijzigdOp");

    private final List<Wijziging> wijzigingen = new ArrayList<>();
    private ObjectNode laatste = JsonNodeFactory.instance.objectNode();

    private record Wijziging(LocalDate geldigOp, ObjectNode velden) {}

    /** @param geldigOp from when it holds: the day that was given, or that of recording */
    void voegToe(LocalDate geldigOp, ObjectNode toestand) {
        var nieuw = toestand.deepCopy().remove(VAN_HET_VASTLEGGEN);
        wijzigingen.add(new Wijziging(geldigOp, verschil(laatste, nieuw)));
        laatste = nieuw;
    }

    /** A withdrawal says nothing but that it is internal from then on. */
    void trekIn(LocalDate geldigOp) {
        voegToe(geldigOp, laatste.deepCopy().put("zichtbaarheid", "intern"));
    }

    private static ObjectNode verschil(ObjectNode oud, ObjectNode nieuw) {
        var velden = JsonNodeFactory.instance.objectNode();
        var namen = new HashSet<String>();
        oud.fieldNames().forEachRemaining(namen::add);
        nieuw.fieldNames().forEachRemaining(namen::add);
        for (var naam : namen) {
            @Nullable JsonNode waarde = nieuw.get(naam);
            if (!Objects.equals(oud.get(naam), waarde)) {
                velden.set(naam, waarde == null ? JsonNodeFactory.instance.nullNode() : waarde);
            }
        }
        return velden;
    }

    /**
     * The state at the end of that day; empty where it was not there yet. Who records in July that it was started in June
     * says that it was there in June: the description with which it begins holds from its first effective day.
     */
    Optional<ObjectNode> op(LocalDate dag) {
        var geldend =
                wijzigingen.stream().filter(w -> !w.geldigOp().isAfter(dag)).toList();
        if (geldend.isEmpty()) {
            return Optional.empty();
        }
        var toestand = wijzigingen.getFirst().velden().deepCopy();
        geldend.stream().filter(w -> w != wijzigingen.getFirst()).forEach(w -> toestand.setAll(w.velden()));
        return Optional.of(toestand);
    }
}
