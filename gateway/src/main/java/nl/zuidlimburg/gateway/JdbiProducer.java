package nl.zuidlimburg.gateway;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The read models are SQL (full text, arrays, counts), so they speak SQL; within a transaction Jdbi takes part in it. */
class JdbiProducer {
    @Produces
    @Singleton
    Jdbi jdbi(DataSource database) {
        return Jdbi.create(database).registerArrayType(String.class, "text");
    }
}
