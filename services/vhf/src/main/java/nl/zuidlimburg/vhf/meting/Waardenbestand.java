package nl.zuidlimburg.vhf.meting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;

/** The values of the sets as rows: counted, copied and suppressed by the database, however many there are. */
@ApplicationScoped
public class Waardenbestand {
    private final Sql sql;

    Waardenbestand(Sql sql) {
        this.sql = sql;
    }

    /** What the set holds now. */
    public Telling tel(UUID meting) {
        return sql.first(
                        """
                        select array(select distinct indicator from meetwaarde where meting = ? order by 1) as indicatoren,
                            count(distinct gebied) as gebieden, count(waarde) as waarden, count(ontbreekt) as ontbrekend,
                            encode(sha256(convert_to(coalesce(string_agg(
                                gebied || '|' || indicator || '|' || coalesce(trim_scale(waarde)::text, ontbreekt), E'\\n'
                                order by gebied collate "C", indicator collate "C"), ''), 'UTF8')), 'hex') as controlegetal
                        from meetwaarde where meting = ?""",
                        rij -> new Telling(
                                List.of((String[]) rij.getArray("indicatoren").getArray()),
                                rij.getInt("gebieden"),
                                rij.getLong("waarden"),
                                rij.getLong("ontbrekend"),
                                rij.getString("controlegetal")),
                        meting,
                        meting)
                .orElseThrow();
    }

    /** A value of an area. */
    public record Rij(String gebied, String indicator, Waarde waarde) {}

    /** Adds values that are not there yet. */
    public void voegToe(UUID meting, List<Rij> rijen) {
        sql.update(
                """
                insert into meetwaarde (meting, gebied, indicator, waarde, ontbreekt)
                select ?, gebied, indicator, nullif(waarde, '')::numeric, nullif(ontbreekt, '')
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as r (gebied, indicator, waarde, ontbreekt)""",
                meting,
                rijen.stream().map(Rij::gebied).toList(),
                rijen.stream().map(Rij::indicator).toList(),
                rijen.stream()
                        .map(rij -> Objects.toString(rij.waarde().waarde(), ""))
                        .toList(),
                rijen.stream()
                        .map(rij -> Objects.toString(rij.waarde().ontbreekt(), ""))
                        .toList());
    }

    void neemOver(UUID van, UUID naar) {
        sql.update("""
                insert into meetwaarde (meting, indicator, gebied, waarde, ontbreekt)
                select ?, indicator, gebied, waarde, ontbreekt from meetwaarde where meting = ?""", naar, van);
    }

    /**
     * Takes out what says something about fewer than {@code drempel} persons or homes: a value whose weight base is below
     * it, and that small count itself. A zero is no group, and where the base is not known nothing can be judged.
     *
     * @return how many values were taken out
     */
    public int onderdruk(UUID meting, int drempel) {
        return sql.update("""
                update meetwaarde w set waarde = null, ontbreekt = 'ONDERDRUKT'
                from indicator i
                where w.meting = ? and i.code = w.indicator and w.waarde is not null and (
                    exists (select 1 from meetwaarde b where b.meting = w.meting and b.gebied = w.gebied
                        and b.indicator = i.gewichtsbasis
                        and (b.waarde < ? or b.ontbreekt = 'ONDERDRUKT'))
                    or w.waarde > 0 and w.waarde < ?
                        and exists (select 1 from indicator ander where ander.gewichtsbasis = i.code))""", meting, drempel, drempel);
    }
}
