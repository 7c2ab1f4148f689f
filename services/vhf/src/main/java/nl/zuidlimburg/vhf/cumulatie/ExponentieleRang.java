package nl.zuidlimburg.vhf.cumulatie;

/**
 * The exponential transform of a rank, as the English indices of deprivation use it since 2000 (Noble and others, Social
 * Disadvantage Research Centre, Oxford) and the Scottish after them:
 *
 * <p>X = −23 · ln(1 − R · (1 − e^(−100/23))), with R = rank / N.
 *
 * <p>R = 1 is the <em>worst-off</em> area: ranks count upwards from the best-off (1) to the worst-off (N), so that X runs
 * from nearly 0 to 100. The constant 23 gives the worst-off tenth the scores from 50 up, so that a very bad domain is not
 * made good by a good one, as it would be in a mean of ranks.
 */
final class ExponentieleRang {
    private static final double SCHAAL = 23;
    private static final double BEREIK = 1 - StrictMath.exp(-100 / SCHAAL);

    private ExponentieleRang() {}

    /** @param r rank as a part of the number of ranked areas, above 0 and at most 1 (worst-off) */
    static double van(double r) {
        // StrictMath, so that the same figures give the same digits on every machine.
        return -SCHAAL * StrictMath.log(1 - r * BEREIK);
    }
}
