package vn.toandan.persistence.database;

import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** How a database of a PostgreSQL server is named; printed without the user and the password that may stand in it. */
final class PostgresUrl {

    private static final String PROTOCOL = "jdbc:postgresql:";

    /** Enough for a thousand rows at a time; without it the driver holds a whole answer. */
    private static final int ROWS_AT_ONCE = 1000;

    /** Held, since the platform forgets the level of a logger that nobody holds; what it prints may hold the whole URL. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final String url;
    private final String server;
    private final String database;
    private final String schema;

    private PostgresUrl(String url, String server, String database, String schema) {
        this.url = url;
        this.server = server;
        this.database = database;
        this.schema = schema;
    }

    /** Empty where it is none. */
    static Optional<PostgresUrl> of(String url) {
        if (!url.startsWith(PROTOCOL)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Driver.parseURL(url, new Properties()))
                .map(parts -> new PostgresUrl(
                        url, server(parts), part(PGProperty.PG_DBNAME, parts), part(PGProperty.CURRENT_SCHEMA, parts)));
    }

    /** The same, in this schema if it names none. */
    PostgresUrl orIn(String usual) {
        return schema.isEmpty() ? new PostgresUrl(url, server, database, usual) : this;
    }

    /** What it names; empty where it leaves that to the server. */
    String schema() {
        return schema;
    }

    /** As a file may be called that goes with it. */
    String fileName() {
        return (schema.isEmpty() ? database : database + "." + schema).replaceAll("[^\\p{Alnum}._-]", "_");
    }

    private static String server(Properties parts) {
        String[] hosts = part(PGProperty.PG_HOST, parts).split(",", -1);
        String[] ports = part(PGProperty.PG_PORT, parts).split(",", -1);
        StringJoiner servers = new StringJoiner(",");
        for (int at = 0; at < hosts.length; at++) {
            // What stands before it is no host, whatever it was meant for.
            String host = hosts[at].substring(hosts[at].lastIndexOf('@') + 1);
            servers.add(host + (at < ports.length ? ":" + ports[at] : ""));
        }
        return servers.toString();
    }

    private static String part(PGProperty property, Properties parts) {
        return Optional.ofNullable(property.getOrDefault(parts)).orElse("");
    }

    /** What the store rests on goes before what the URL asks for. */
    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setApplicationName("toandan");
        source.setTcpKeepAlive(true);
        source.setDefaultRowFetchSize(ROWS_AT_ONCE);
        source.setReWriteBatchedInserts(true);
        // What was being written stands in the details of a failure.
        source.setLogServerErrorDetail(false);
        if (!schema.isEmpty()) {
            source.setCurrentSchema(schema);
        }
        return source;
    }

    @Override
    public String toString() {
        return PROTOCOL + "//" + server + "/" + database
                + (schema.isEmpty() ? "" : "?" + PGProperty.CURRENT_SCHEMA.getName() + "=" + schema);
    }
}
