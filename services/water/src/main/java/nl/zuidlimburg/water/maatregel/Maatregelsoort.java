package nl.zuidlimburg.water.maatregel;

/** What a measure does, and at which corner of the triangle ontwerp, land- en bodemgebruik, watermaatregel it stands. */
public enum Maatregelsoort {
    VASTHOUDEN(Hoek.WATERMAATREGEL),
    BERGEN(Hoek.WATERMAATREGEL),
    AFVOEREN(Hoek.WATERMAATREGEL),
    BESCHERMEN(Hoek.WATERMAATREGEL),
    RUIMTELIJKE_INRICHTING(Hoek.ONTWERP),
    LAND_EN_BODEMGEBRUIK(Hoek.LAND_EN_BODEMGEBRUIK),
    NATUURINCLUSIEVE_LANDBOUW(Hoek.LAND_EN_BODEMGEBRUIK),
    HERSTEL(Hoek.WATERMAATREGEL);

    private final Hoek hoek;

    Maatregelsoort(Hoek hoek) {
        this.hoek = hoek;
    }

    Hoek hoek() {
        return hoek;
    }

    /** A corner of the triangle. */
    public enum Hoek {
        ONTWERP,
        LAND_EN_BODEMGEBRUIK,
        WATERMAATREGEL
    }
}
