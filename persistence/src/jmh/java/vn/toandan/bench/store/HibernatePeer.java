package vn.toandan.bench.store;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.PostgreSQLDialect;
import vn.toandan.judging.FiledSheet;

/** The same rows through Hibernate, once as somebody would write it who has measured, once as most do. */
final class HibernatePeer implements AutoCloseable {

    /** Held, since the platform forgets the level of a logger that nobody holds. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    static {
        HIBERNATE.setLevel(Level.OFF);
    }

    private static final int AT_ONCE = 1000;

    /** Of a batch the server's driver then makes statements of many rows. */
    private static final String REWRITTEN = "&reWriteBatchedInserts=true";

    private final SessionFactory sessions;

    HibernatePeer(Place place, boolean tuned) {
        this(place, tuned, 1);
    }

    /** @param connections that are kept, each for one that writes at the same time */
    HibernatePeer(Place place, boolean tuned, int connections) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Sheet.Numbered.class)
                .addAnnotatedClass(Sheet.Generated.class)
                .addAnnotatedClass(BareRow.class)
                .setProperty("hibernate.connection.url", place.url() + (tuned && place.isServer() ? REWRITTEN : ""))
                .setProperty(
                        "hibernate.connection.driver_class",
                        place.isServer() ? "org.postgresql.Driver" : "org.sqlite.JDBC")
                .setProperty("hibernate.connection.pool_size", Integer.toString(connections))
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty(
                        "hibernate.dialect",
                        (place.isServer() ? PostgreSQLDialect.class : SQLiteDialect.class).getName());
        if (tuned) {
            configuration
                    .setProperty("hibernate.jdbc.batch_size", Integer.toString(AT_ONCE))
                    .setProperty("hibernate.order_inserts", "true");
        }
        this.sessions = configuration.buildSessionFactory();
    }

    /** Batches, numbers of our own, and a session that is emptied after each batch. */
    void insertTuned(FiledSheet[] sheets, Object[][] rows) {
        sessions.inTransaction(session -> {
            for (int at = 0; at < rows.length; at++) {
                session.persist(Sheet.Numbered.of(sheets[at], rows[at]));
                if (at % AT_ONCE == AT_ONCE - 1) {
                    session.flush();
                    session.clear();
                }
            }
        });
    }

    /** Batches, and a session that keeps nothing. */
    void insertStateless(FiledSheet[] sheets, Object[][] rows) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.setJdbcBatchSize(AT_ONCE);
            session.beginTransaction();
            for (int at = 0; at < rows.length; at++) {
                session.insert(Sheet.Numbered.of(sheets[at], rows[at]));
            }
            session.getTransaction().commit();
        }
    }

    /** One session, one transaction, one entity after another. */
    void insertAsUsual(FiledSheet[] sheets, Object[][] rows) {
        sessions.inTransaction(session -> {
            for (int at = 0; at < rows.length; at++) {
                session.persist(Sheet.Generated.of(sheets[at], rows[at]));
            }
        });
    }

    /** A session and a transaction for each, as a request has one. */
    void insert(BareRow row) {
        sessions.inTransaction(session -> session.persist(row));
    }

    /** A session and a transaction for each question, as a repository of Spring's has them, and our store as well. */
    Sheet latest(int year, String code, String day) {
        return sessions.fromTransaction(session -> latest(session, year, code, day));
    }

    /** Without a transaction: nothing else is then seen of the same state. */
    Sheet latestAlone(int year, String code, String day) {
        return sessions.fromSession(session -> latest(session, year, code, day));
    }

    private static Sheet latest(Session session, int year, String code, String day) {
        List<Sheet.Generated> found = session.createQuery(
                        "from GeneratedSheet where year = :year and unitCode = :code and knownOn <= :day"
                                + " order by knownOn desc, id desc",
                        Sheet.Generated.class)
                .setParameter("year", year)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList();
        return found.get(0);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
