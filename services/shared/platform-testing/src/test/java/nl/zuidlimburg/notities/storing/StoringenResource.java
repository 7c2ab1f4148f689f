package nl.zuidlimburg.notities.storing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.JDBCException;

/** Goes wrong on request, in every way that code can. */
@Path("/v1/storingen")
class StoringenResource {
    private static final int MORE_THAN_ANY_POOL = 200;

    private final EntityManager em;
    private final DataSource connections;

    StoringenResource(EntityManager em, DataSource connections) {
        this.em = em;
        this.connections = connections;
    }

    enum Soort {
        ONVERWACHT,
        STAPEL_VOL,
        REGEL,
        UNIEK,
        NIET_BESCHIKBAAR,
        VERBINDINGEN_OP,
        TE_VEEL
    }

    @GET
    @Path("{soort}")
    @Operation(hidden = true)
    @Transactional
    public String ga(@PathParam("soort") Soort soort) {
        return switch (soort) {
            case ONVERWACHT -> throw new IllegalStateException("geheim: wachtwoord van jdbc:postgresql");
            case STAPEL_VOL -> throw new StackOverflowError("geheim");
            case REGEL -> throw new RuleViolation("proef-regel", "Dat kan nu niet.", List.of("heropenen"));
            case UNIEK -> insertTwice();
            case NIET_BESCHIKBAAR -> throw new ServiceUnavailableException();
            case VERBINDINGEN_OP -> QuarkusTransaction.suspendingExisting().call(this::takeEveryConnection);
            case TE_VEEL ->
                throw new WebApplicationException(
                        Response.status(429).header("Retry-After", "17").build());
        };
    }

    /** What many requests at once do: the last one waits for a connection in vain. */
    private String takeEveryConnection() {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < MORE_THAN_ANY_POOL) {
                taken.add(connections.getConnection());
            }
            return "";
        } catch (SQLException e) {
            throw new JDBCException("no connection", e);
        } finally {
            taken.forEach(StoringenResource::giveBack);
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String insertTwice() {
        em.createNativeQuery("insert into gedeelde_notitie select gen_random_uuid(), 1, 'a', 'OPEN'")
                .executeUpdate();
        em.createNativeQuery("insert into gedeelde_notitie select id, 1, 'geheim', 'OPEN' from gedeelde_notitie")
                .executeUpdate();
        return "";
    }
}
