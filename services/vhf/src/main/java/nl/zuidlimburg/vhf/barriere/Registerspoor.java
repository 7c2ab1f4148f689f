package nl.zuidlimburg.vhf.barriere;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Which knelpunt in the register a barrière follows, and what it last heard of it. */
@Embeddable
class Registerspoor {
    private @Nullable UUID knelpunt;

    @Column(name = "knelpunt_nummer")
    private @Nullable String nummer;

    @Column(name = "knelpunt_status")
    private @Nullable String status;

    /** Those that went up in the one it follows now; what still arrives of them is old news. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "eerdere_knelpunten")
    private List<UUID> eerdere = List.of();

    protected Registerspoor() {}

    boolean isVoorbij(UUID id) {
        return eerdere.contains(id);
    }

    /** Takes over what the register says; whether that is news. */
    boolean hoor(KnelpuntStand stand) {
        eerdere =
                Stream.of(eerdere, stand.uit()).flatMap(List::stream).distinct().toList();
        boolean nieuws = !stand.id().equals(knelpunt)
                || !Objects.equals(stand.nummer(), nummer)
                || !stand.status().equals(status);
        knelpunt = stand.id();
        nummer = stand.nummer();
        status = stand.status();
        return nieuws;
    }

    /** Goes on with the one that it was merged into; whether it did not follow that one already. */
    boolean gaOver(UUID van, KnelpuntStand.Vervanger naar) {
        eerdere = Stream.concat(eerdere.stream(), Stream.of(van)).distinct().toList();
        if (naar.id().equals(knelpunt)) {
            return false;
        }
        knelpunt = naar.id();
        nummer = naar.nummer();
        status = null;
        return true;
    }

    /** The register no longer shares it; whether anything was known. */
    boolean verliesZichtOp(UUID id) {
        if (!id.equals(knelpunt) || status == null) {
            return false;
        }
        nummer = null;
        status = null;
        return true;
    }

    @Nullable
    UUID knelpunt() {
        return knelpunt;
    }

    @Nullable
    String nummer() {
        return nummer;
    }

    @Nullable
    String status() {
        return status;
    }
}
