package nl.zuidlimburg.platform.testing.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database and the role that owns it. */
public record Database(String url, String user, String password) {

    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    static Database create(String adminUrl, String wanted) {
        var admin = new PGSimpleDataSource();
        admin.setUrl(adminUrl);
        try (var connection = admin.getConnection();
                var statement = connection.createStatement()) {
            var name = freeName(connection, wanted.replaceAll("[^a-z0-9]+", "_"));
            var password = UUID.randomUUID().toString();
            statement.execute("create role " + name + " login password '" + password + "'");
            statement.execute("create database " + name + " owner " + name);
            var url = "jdbc:postgresql://" + admin.getServerNames()[0] + ":" + admin.getPortNumbers()[0] + "/" + name;
            return new Database(url, name, password);
        } catch (SQLException e) {
            throw new IllegalStateException("could not create database " + wanted, e);
        }
    }

    private static String freeName(Connection connection, String wanted) throws SQLException {
        var name = wanted;
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            for (int number = 2; ; number++) {
                query.setString(1, name);
                try (var result = query.executeQuery()) {
                    if (!result.next()) {
                        return name;
                    }
                }
                name = wanted + "_" + number;
            }
        }
    }
}
