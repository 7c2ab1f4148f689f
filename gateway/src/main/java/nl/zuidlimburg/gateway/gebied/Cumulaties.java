package nl.zuidlimburg.gateway.gebied;

/** Which computed order of cumulation counts. */
public final class Cumulaties {
    /** SQL: the last one with the standard weights that the asker, {@code :zicht}, may see. */
    public static final String LATEST = """
            select c.id from item c where c.soort = 'cumulatie' and c.zichtbaarheid = any(:zicht)
            and c.stand ->> 'scenarioCode' = 'standaard'
            order by (c.stand ->> 'berekendOp') desc nulls last, c.gewijzigd_op desc, c.id desc limit 1""";

    private Cumulaties() {}
}
