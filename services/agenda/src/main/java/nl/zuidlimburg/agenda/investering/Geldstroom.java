package nl.zuidlimburg.agenda.investering;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Money that may cover needs; each euro of it covers one need at most. */
@Entity
@Table(name = "geldstroom")
@CheckReturnValue
public class Geldstroom extends RegisterItem<GeldstroomGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private GeldstroomGegevens gegevens;

    @Override
    protected String soort() {
        return "geldstroom";
    }

    @Override
    public GeldstroomGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(GeldstroomGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
