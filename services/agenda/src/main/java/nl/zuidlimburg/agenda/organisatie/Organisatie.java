package nl.zuidlimburg.agenda.organisatie;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organisation that takes part, or is invited to. */
@Entity
@Table(name = "organisatie")
@CheckReturnValue
public class Organisatie extends RegisterItem<OrganisatieGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private OrganisatieGegevens gegevens;

    @Override
    protected String soort() {
        return "organisatie";
    }

    @Override
    public OrganisatieGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(OrganisatieGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
