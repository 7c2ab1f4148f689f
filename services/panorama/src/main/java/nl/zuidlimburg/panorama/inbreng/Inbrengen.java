package nl.zuidlimburg.panorama.inbreng;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Herkomst;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.codelist.Codelijsten;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/** The contributions: takes them in, keeps who gave them apart, and keeps the lineage. */
@Singleton
public class Inbrengen {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Access access;
    private final Codelijsten codelijsten;
    private final Herkomst herkomst;
    private final Knopen knopen;
    private final Sql sql;
    private final Clock klok;

    Inbrengen(
            EntityManager entities,
            Outbox outbox,
            Access access,
            Codelijsten codelijsten,
            Herkomst herkomst,
            Knopen knopen,
            Sql sql,
            Clock klok) {
        this.entities = entities;
        this.outbox = outbox;
        this.access = access;
        this.codelijsten = codelijsten;
        this.herkomst = herkomst;
        this.knopen = knopen;
        this.sql = sql;
        this.klok = klok;
    }

    /** How many of a round still wait for a moderator or an answer. */
    public long onbeantwoord(UUID ronde) {
        return sql.first(
                        "select count(*) from inbreng where ronde = ? and status in ('INGEDIEND', 'GEPUBLICEERD')",
                        rij -> rij.getLong(1),
                        ronde.toString())
                .orElse(0L);
    }

    void controleer(InbrengGegevens gegevens) {
        var fouten = new ArrayList<>(codelijsten.fouten("themas", gegevens.themas(), "inbreng.themas"));
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        if (gegevens.kanaal() != Kanaal.APP
                && !access.inTeam()
                && !access.actor().has("panorama:schrijven")) {
            throw new InvalidInput("inbreng.kanaal", "is zonder account altijd app");
        }
        if (gegevens.ronde() != null) {
            knopen.fouten()
                    .in("inbreng.ronde", List.of(new Knoop("ronde", gegevens.ronde())))
                    .vereisGeen();
        }
    }

    Inbreng neemOp(InbrengGegevens gegevens, List<UUID> bronnen) {
        var item = new Inbreng(gegevens, bronnen, access.actor().organisatie(), klok.instant());
        entities.persist(item);
        outbox.append(item, item.begin());
        herkomst.verwijst(
                new Knoop("inbreng", item.id()),
                bronnen.stream().map(bron -> new Knoop("inbreng", bron)).toList());
        return item;
    }

    /** Keeps who gave it, and answers the key to follow it by. */
    String bewaar(Inbreng item, @Nullable Indiener indiener) {
        var kenmerk = Kenmerken.nieuw();
        entities.flush();
        sql.update(
                "insert into inbreng_indiener (inbreng, volgkenmerk, naam, e_mail) values (?, ?, ?, ?)",
                item.id(),
                Kenmerken.afdruk(kenmerk),
                indiener == null ? null : indiener.naam(),
                indiener == null ? null : indiener.eMail());
        return kenmerk;
    }

    Inbreng volgens(String volgkenmerk) {
        return sql.first(
                        "select inbreng from inbreng_indiener where volgkenmerk = ?",
                        rij -> rij.getObject(1, UUID.class),
                        Kenmerken.afdruk(volgkenmerk))
                .map(id -> entities.find(Inbreng.class, id))
                .orElseThrow(() -> new ItemNotFound("inbreng", "met dit volgkenmerk"));
    }

    Inbreng zichtbaar(UUID id) {
        return access.visible(entities.find(Inbreng.class, id), "inbreng", id);
    }

    @Nullable
    Inbreng vind(UUID id) {
        return entities.find(Inbreng.class, id);
    }
}
