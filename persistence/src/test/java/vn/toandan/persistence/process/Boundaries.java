package vn.toandan.persistence.process;

import com.google.common.collect.ImmutableSetMultimap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import java.util.stream.Stream;

/**
 * Where a process may be killed ("ranh giới"): before each statement of either driver, before its answer is read, before a connection is closed and a file beside a store is
 * touched, and before the process ends. What comes after one stands before the next.
 */
final class Boundaries {

    private static final String QUERY = "Lorg/postgresql/core/Query;";
    private static final String VALUES = "Lorg/postgresql/core/ParameterList;";
    private static final String ANSWER = "Lorg/postgresql/core/ResultHandler;";

    /** By class; of those that call each other the innermost, so that none is counted twice. */
    private static final ImmutableSetMultimap<String, String> METHODS = ImmutableSetMultimap.<String, String>builder()
            .putAll(
                    "org.sqlite.core.DB",
                    "exec(Ljava/lang/String;Z)V",
                    "execute(Ljava/lang/String;Z)Z",
                    "execute(Lorg/sqlite/core/CoreStatement;[Ljava/lang/Object;)Z",
                    "executeBatch(Lorg/sqlite/core/SafeStmtPtr;I[Ljava/lang/Object;Z)[J")
            .putAll("org.sqlite.SQLiteConnection", "close()V")
            .putAll(
                    "org.postgresql.core.v3.QueryExecutorImpl",
                    "execute(" + QUERY + VALUES + ANSWER + "IIIZ)V",
                    "execute([" + QUERY + "[" + VALUES + "Lorg/postgresql/jdbc/BatchResultHandler;IIIZ)V",
                    "fetch(Lorg/postgresql/core/ResultCursor;" + ANSWER + "IZ)V",
                    "processResults(" + ANSWER + "IZ)V")
            .putAll("org.postgresql.jdbc.PgConnection", "close()V")
            .putAll(
                    "java.nio.file.Files",
                    "createFile(Ljava/nio/file/Path;[Ljava/nio/file/attribute/FileAttribute;)Ljava/nio/file/Path;",
                    "deleteIfExists(Ljava/nio/file/Path;)Z",
                    "move(Ljava/nio/file/Path;Ljava/nio/file/Path;[Ljava/nio/file/CopyOption;)Ljava/nio/file/Path;",
                    "writeString(Ljava/nio/file/Path;Ljava/lang/CharSequence;Ljava/nio/charset/Charset;[Ljava/nio/file/OpenOption;)Ljava/nio/file/Path;")
            .putAll("sun.nio.ch.FileChannelImpl", "force(Z)V", "write(Ljava/nio/ByteBuffer;J)I")
            .putAll("java.lang.Runtime", "exit(I)V")
            .build();

    private Boundaries() {}

    static Iterable<String> classes() {
        return METHODS.keySet();
    }

    static Stream<Method> in(ReferenceType type) {
        return type.methods().stream()
                .filter(method -> METHODS.containsEntry(type.name(), method.name() + method.signature()));
    }

    /** So that a driver of another release, which names them otherwise, is not taken for one that executes nothing. */
    static boolean areAllIn(ReferenceType type) {
        return in(type).count() == METHODS.get(type.name()).size();
    }
}
