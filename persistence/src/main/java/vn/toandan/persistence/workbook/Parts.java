package vn.toandan.persistence.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.base.Splitter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The parts of an archive by their names, which are alike in capitals and small letters. */
final class Parts implements Closeable {

    private static final byte[] OPEN_DOCUMENT = "application/vnd.oasis.opendocument.".getBytes(US_ASCII);

    private final Archive archive;
    private final Expansion bound;
    private final LongConsumer bytesRead;
    private final Map<String, ZipEntry> byName = new HashMap<>();
    private long compressedBefore;
    private long expandedBefore;
    private @Nullable Part last;

    /** Telling now and then how many bytes of the archive have been read. */
    Parts(Archive archive, Expansion bound, LongConsumer bytesRead) {
        this.archive = archive;
        this.bound = bound;
        this.bytesRead = bytesRead;
        archive.entries().forEach(entry -> byName.putIfAbsent(folded(entry.getName()), entry));
    }

    private static String folded(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    boolean has(String name) {
        return byName.containsKey(folded(name));
    }

    /** One after the other: what was opened before counts as read. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = byName.get(folded(name));
        if (entry == null) {
            throw new ZipException("no part " + name);
        }
        if (last != null) {
            expandedBefore += last.bytesRead();
        }
        long before = compressedBefore;
        compressedBefore += entry.getCompressedSize();
        last = new Part(
                entry, archive.open(entry), bound, expandedBefore, compressed -> bytesRead.accept(before + compressed));
        return last;
    }

    boolean isOpenDocument() throws IOException {
        if (!has("mimetype")) {
            return false;
        }
        try (InputStream in = open("mimetype")) {
            return Arrays.equals(in.readNBytes(OPEN_DOCUMENT.length), OPEN_DOCUMENT);
        }
    }

    /** Where a part leads to. */
    record Relation(String id, String type, String target) {

        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** The relations of a part in their order; of the archive itself where the name is empty. */
    Map<String, Relation> relations(String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (has(name)) {
            try (Xml xml = new Xml(open(name))) {
                while (xml.next()) {
                    if (xml.opens("Relationship")) {
                        Relation relation = new Relation(
                                xml.attribute("Id"),
                                xml.attribute("Type"),
                                resolved(part.substring(0, folder), xml.attribute("Target")));
                        relations.put(relation.id(), relation);
                    }
                }
            }
        }
        return relations;
    }

    /** The one part of that kind, if there is one. */
    static Optional<String> related(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.isOf(kind))
                .map(Relation::target)
                .findFirst();
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : Splitter.on('/').split(target.startsWith("/") ? target : folder + target)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
