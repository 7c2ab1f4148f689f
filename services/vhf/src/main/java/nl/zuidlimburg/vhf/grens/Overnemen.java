package nl.zuidlimburg.vhf.grens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.vhf.gebied.Gebied;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.gebied.Gebiedenlijst;
import nl.zuidlimburg.vhf.gebied.Geometrie;
import nl.zuidlimburg.vhf.gebied.Grenzen;
import org.jspecify.annotations.Nullable;

/** Gives areas the boundaries that were put aside, each with its fact, in one transaction. */
@ApplicationScoped
class Overnemen {
    private final Gebieden gebieden;
    private final Gebiedenlijst lijst;
    private final Grenzen grenzen;
    private final Sql sql;
    private final ObjectMapper json;

    Overnemen(Gebieden gebieden, Gebiedenlijst lijst, Grenzen grenzen, Sql sql, ObjectMapper json) {
        this.gebieden = gebieden;
        this.lijst = lijst;
        this.grenzen = grenzen;
        this.sql = sql;
        this.json = json;
    }

    record Gedaan(int grenzen, int nieuw) {}

    private record Rij(long rij, String code, @Nullable String naam) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Gedaan neemOver(GrensInvoer.Opdracht opdracht) {
        // By code: the wijk before its buurten, and always in the same order, so that two imports cannot hold each
        // other up.
        var rijen = sql.list(
                "select rij, code, naam from invoer_grens where bestand = ? order by length(code), code",
                r -> new Rij(r.getLong(1), r.getString(2), r.getString(3)),
                opdracht.bestand());
        int nieuw = 0;
        for (var rij : rijen) {
            var gebied = gebieden.metKenmerk(rij.code).orElse(null);
            if (gebied == null) {
                gebied = lijst.neemOp(
                        rij.code, rij.naam == null ? rij.code : rij.naam, opdracht.bron(), opdracht.jaar());
                nieuw++;
            }
            zet(gebied, opdracht, rij.rij);
        }
        return new Gedaan(rijen.size(), nieuw);
    }

    private void zet(Gebied gebied, GrensInvoer.Opdracht opdracht, long rij) {
        grenzen.zet(
                gebied,
                geometrie(opdracht.bestand(), rij),
                new Grenzen.Herkomst(opdracht.bron(), opdracht.jaar(), "Grenzen ingevoerd"));
        // One area at a time in memory.
        gebieden.getEntityManager().flush();
        gebieden.getEntityManager().detach(gebied);
    }

    private Geometrie geometrie(UUID bestand, long rij) {
        var tekst = sql.first(
                        "select geometrie from invoer_grens where bestand = ? and rij = ?",
                        r -> r.getString(1),
                        bestand,
                        rij)
                .orElseThrow();
        try {
            return json.readValue(tekst, Geometrie.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
