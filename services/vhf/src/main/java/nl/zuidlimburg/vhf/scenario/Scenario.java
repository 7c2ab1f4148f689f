package nl.zuidlimburg.vhf.scenario;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Weights under a name. */
@Entity
@Table(name = "scenario")
@CheckReturnValue
public class Scenario extends RegisterItem<ScenarioGegevens> {
    /** The code of the scenario that is there from the start, and that queues are ordered by. */
    public static final String STANDAARD = "standaard";

    @JdbcTypeCode(SqlTypes.JSON)
    private ScenarioGegevens gegevens;

    @Override
    protected String soort() {
        return "scenario";
    }

    @Override
    public ScenarioGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(ScenarioGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
