package nl.zuidlimburg.agenda.doorbraak;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A breakthrough that is crucial to the area. */
@Entity
@Table(name = "doorbraak")
@CheckReturnValue
public class Doorbraak extends RegisterItem<DoorbraakGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private DoorbraakGegevens gegevens;

    @Override
    protected String soort() {
        return "doorbraak";
    }

    @Override
    public DoorbraakGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(DoorbraakGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
