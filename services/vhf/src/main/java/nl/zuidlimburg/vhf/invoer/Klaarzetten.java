package nl.zuidlimburg.vhf.invoer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.job.Job;
import nl.zuidlimburg.vhf.meting.Ontbreekt;
import nl.zuidlimburg.vhf.meting.Waarde;
import org.jspecify.annotations.Nullable;

/** Puts what is read aside in the database, a part at a time; what an earlier attempt did is read again and passed over. */
final class Klaarzetten implements Ontvanger {
    private static final int PER_STAP = 2000;
    private static final int MEESTE_FOUTEN = 10_000;
    private static final int MEESTE_NAMEN = 200;

    private final UUID bestand;
    private final Job job;
    private final Sql sql;
    private final boolean gedeeltelijk;
    private final List<Rij> rijen = new ArrayList<>();
    private final List<Fout> fouten = new ArrayList<>();
    private final Set<String> onbekend = new LinkedHashSet<>();
    private long gezien;
    private long alleFouten;
    private long buiten;

    Klaarzetten(UUID bestand, boolean gedeeltelijk, Job job, Sql sql) {
        this.bestand = bestand;
        this.gedeeltelijk = gedeeltelijk;
        this.job = job;
        this.sql = sql;
    }

    private record Rij(long rij, String gebied, String indicator, Waarde waarde) {}

    private record Fout(long rij, @Nullable String veld, String reden) {}

    @Override
    public void waarde(long rij, String gebied, String indicator, Waarde waarde) {
        if (isNieuw()) {
            rijen.add(new Rij(rij, gebied, indicator, waarde));
            stapAlsVol();
        }
    }

    @Override
    public void fout(long rij, @Nullable String veld, String reden) {
        alleFouten++;
        if (isNieuw()) {
            fouten.add(new Fout(rij, veld, reden));
            stapAlsVol();
        }
        if (!gedeeltelijk && alleFouten > MEESTE_FOUTEN) {
            stap();
            throw new InvalidInput(
                    "bestand", "meer dan " + MEESTE_FOUTEN + " fouten; er is niets ingevoerd. Is dit de goede vorm?");
        }
    }

    @Override
    public void buitenGebied(long rij) {
        buiten++;
    }

    @Override
    public void onbekend(String kolom) {
        if (onbekend.size() < MEESTE_NAMEN) {
            onbekend.add(kolom);
        }
    }

    private boolean isNieuw() {
        gezien++;
        return gezien > job.done();
    }

    private void stapAlsVol() {
        if (rijen.size() + fouten.size() >= PER_STAP) {
            stap();
        }
    }

    /** Stores what was read since the last step. */
    private void stap() {
        if (!rijen.isEmpty() || !fouten.isEmpty()) {
            job.step(gezien, () -> {
                bewaar();
                fouten.forEach(fout -> job.badRow(fout.rij, fout.veld, fout.reden));
            });
            rijen.clear();
            fouten.clear();
        }
    }

    private void bewaar() {
        sql.update(
                """
                insert into invoer_waarde (bestand, rij, gebied, indicator, waarde, ontbreekt)
                select ?, rij::bigint, gebied, indicator, nullif(waarde, '')::numeric, nullif(ontbreekt, '')
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as r (rij, gebied, indicator, waarde, ontbreekt)""",
                bestand,
                rijen.stream().map(Rij::rij).toList(),
                rijen.stream().map(Rij::gebied).toList(),
                rijen.stream().map(Rij::indicator).toList(),
                rijen.stream().map(rij -> tekst(rij.waarde.waarde())).toList(),
                rijen.stream().map(rij -> tekst(rij.waarde.ontbreekt())).toList());
    }

    private static String tekst(@Nullable BigDecimal waarde) {
        return waarde == null ? "" : waarde.toPlainString();
    }

    private static String tekst(@Nullable Ontbreekt ontbreekt) {
        return ontbreekt == null ? "" : ontbreekt.name();
    }

    /** The file has been read: stores the rest, and takes out what stands in it twice. */
    void rondAf() {
        stap();
        job.total(gezien + 2);
        var dubbel = sql.list(
                """
                select rij, gebied, indicator from (
                    select rij, gebied, indicator, row_number() over (partition by gebied, indicator order by rij) as keer
                    from invoer_waarde where bestand = ?) r
                where keer > 1 order by rij""",
                rij -> new Fout(
                        rij.getLong(1),
                        rij.getString(3),
                        rij.getString(2) + " heeft hier voor de tweede keer een waarde van " + rij.getString(3)),
                bestand);
        alleFouten += dubbel.size();
        if (!dubbel.isEmpty() && job.done() <= gezien) {
            job.step(gezien + 1, () -> dubbel.forEach(fout -> job.badRow(fout.rij, fout.veld, fout.reden)));
        }
    }

    long gezien() {
        return gezien;
    }

    long fouten() {
        return alleFouten;
    }

    long buiten() {
        return buiten;
    }

    List<String> onbekend() {
        return List.copyOf(onbekend);
    }
}
