package nl.zuidlimburg.vhf.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.vhf.gebied.Gebiedsoort;
import nl.zuidlimburg.vhf.indicator.Domein;
import nl.zuidlimburg.vhf.indicator.Richting;

/** Reads the values of a measurement. Who asks has been let in: see {@link Metingen#zichtbaar}. */
@ApplicationScoped
public class Meetwaarden {
    private final Sql sql;

    Meetwaarden(Sql sql) {
        this.sql = sql;
    }

    /** Everything about the areas of one kind, to compute with; some thousands of values for all wijken. */
    @Transactional
    public Meetset lees(Meting meting, Gebiedsoort soort) {
        var gebieden = sql.list(
                """
                select code, naam, case when soort = 'GEMEENTE' then code
                    else (select ouder from unnest(ouders) ouder where ouder like 'GM%' limit 1) end as gemeente
                from gebied where soort = ? and coalesce(geldig_vanaf, 0) <= ? and coalesce(geldig_tot, 9999) >= ?
                order by code collate "C\"""",
                rij -> new Meetset.Plek(rij.getString(1), rij.getString(2), rij.getString(3)),
                soort,
                meting.peildatum().getYear(),
                meting.peildatum().getYear());
        var indicatoren = sql.list("""
                select code, naam, domein, eenheid, richting, gewichtsbasis from indicator
                where code in (select indicator from meetwaarde where meting = ?) order by code collate "C\"""", Meetwaarden::maat, meting.id());
        return new Meetset(
                meting.id(),
                meting.telling().controlegetal(),
                soort,
                gebieden,
                indicatoren,
                van(meting.id(), gebieden.stream().map(Meetset.Plek::code).toList()));
    }

    /** The values of these areas: by area, then by indicator. */
    @Transactional
    public Map<String, Map<String, Waarde>> van(UUID meting, Collection<String> gebieden) {
        var waarden = new HashMap<String, Map<String, Waarde>>();
        var rijen = sql.list(
                "select gebied, indicator, waarde, ontbreekt from meetwaarde where meting = ? and gebied = any(?)",
                rij -> new Rij(rij.getString(1), rij.getString(2), waarde(rij)),
                meting,
                gebieden);
        rijen.forEach(rij ->
                waarden.computeIfAbsent(rij.gebied, gebied -> new HashMap<>()).put(rij.indicator, rij.waarde));
        return waarden;
    }

    private record Rij(String gebied, String indicator, Waarde waarde) {}

    private static Waarde waarde(ResultSet rij) throws SQLException {
        var ontbreekt = rij.getString("ontbreekt");
        return new Waarde(rij.getBigDecimal("waarde"), ontbreekt == null ? null : Ontbreekt.valueOf(ontbreekt));
    }

    private static Meetset.Maat maat(ResultSet rij) throws SQLException {
        var domein = rij.getString("domein");
        return new Meetset.Maat(
                rij.getString("code"),
                rij.getString("naam"),
                domein == null ? null : Domein.valueOf(domein),
                rij.getString("eenheid"),
                Richting.valueOf(rij.getString("richting")),
                rij.getString("gewichtsbasis"));
    }
}
