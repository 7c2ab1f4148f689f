package nl.zuidlimburg.agenda.document;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A paper of the programme or one that it rests on. */
@Entity
@Table(name = "document")
@CheckReturnValue
public class Document extends RegisterItem<DocumentGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private DocumentGegevens gegevens;

    @Override
    protected String soort() {
        return "document";
    }

    @Override
    public DocumentGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(DocumentGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
