package nl.zuidlimburg.agenda.monitoring;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A monitor of broad welfare that exists: who owns it, where it is, and how often it comes. */
@Entity
@Table(name = "monitoringbron")
@CheckReturnValue
public class Monitoringbron extends RegisterItem<MonitoringbronGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private MonitoringbronGegevens gegevens;

    @Override
    protected String soort() {
        return "monitoringbron";
    }

    @Override
    public MonitoringbronGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(MonitoringbronGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
