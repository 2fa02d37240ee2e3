package vn.toandan.bench.store;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;
import vn.toandan.judging.FiledSheet;

/** The same rows through Hibernate, once as somebody would write it who has measured, once as most do. */
final class HibernatePeer implements AutoCloseable {

    /** Held, since the platform forgets the level of a logger that nobody holds. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    static {
        HIBERNATE.setLevel(Level.OFF);
    }

    private static final int AT_ONCE = 1000;

    private final SessionFactory sessions;

    HibernatePeer(Path file, boolean tuned) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Sheet.Numbered.class)
                .addAnnotatedClass(Sheet.Generated.class)
                .setProperty("hibernate.connection.url", Raw.url(file))
                .setProperty("hibernate.connection.driver_class", "org.sqlite.JDBC")
                .setProperty("hibernate.connection.pool_size", "1")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty("hibernate.dialect", SQLiteDialect.class.getName());
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

    /** A session for each question, as a request has one. */
    Sheet latest(int year, String code, String day) {
        return sessions.fromSession(session -> {
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
        });
    }

    @Override
    public void close() {
        sessions.close();
    }
}
