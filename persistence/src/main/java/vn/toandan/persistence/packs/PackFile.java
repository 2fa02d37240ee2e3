package vn.toandan.persistence.packs;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.Remark;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnicodeReader;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;

/** A file with a province's criteria; its examples are run before it counts. */
public final class PackFile {

    /** A key twice or anything after the end is a slip of the pen, and which half was meant is not for us to say. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final SafetyStandard standard;

    /** The standard to which it is to be added, other packs included. */
    public PackFile(SafetyStandard standard) {
        this.standard = standard;
    }

    /** What reading came to: a pack that can be added, or every reason why none. */
    public sealed interface Outcome {

        record Loaded(ProvincialPack pack, ImmutableList<Remark> remarks) implements Outcome {}

        record Refused(ImmutableList<Complaint> complaints) implements Outcome {}
    }

    /**
     * Reads a pack.
     *
     * @throws FileTrouble where the file cannot be read
     */
    public Outcome read(Source source) {
        Report report = new Report(source.name());
        try (InputStream in = source.opener().open();
                UnicodeReader text = new UnicodeReader(in)) {
            JsonNode root = JSON.readTree(text);
            if (root.isMissingNode()) {
                report.complain("", "", "pack.json", "1", "1");
                return new Outcome.Refused(report.complaints());
            }
            return new PackReader(standard, report).read(Entry.root(root, report));
        } catch (UnicodeReader.NotUnicode e) {
            report.complain("", "", "file.not_unicode", Long.toString(e.offset()));
        } catch (JsonProcessingException e) {
            // What the parser says quotes the file and is in its own English; the place is enough to find it.
            JsonLocation place = e.getLocation();
            report.complain(
                    "",
                    "",
                    "pack.json",
                    Integer.toString(place == null ? 1 : place.getLineNr()),
                    Integer.toString(place == null ? 1 : place.getColumnNr()));
        } catch (IOException e) {
            throw FileTrouble.reading(source.name(), e);
        }
        return new Outcome.Refused(report.complaints());
    }
}
