package vn.toandan.persistence.sheets;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import vn.toandan.hotspot.Confirmation;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.HotspotRow;
import vn.toandan.law.Sentence;

/** The files about hotspots: a row a place; as opposed to the register of hotspots, which keeps every version. */
public final class HotspotFiles {

    private static final Field<String> HOTSPOT = Field.code("hotspot", label("hotspot"));
    private static final Field<String> UNIT =
            Field.code("unit_code", Sentence.of("persistence/wording:units.unit_code"));
    private static final Field<String> TYPE = Field.text("type", label("type"));
    private static final Field<LocalDate> REPORTED = Field.day("reported_on", label("reported_on"));
    private static final Field<LocalDate> CONFIRMED =
            Field.day("confirmed_on", label("confirmed_on")).optional();
    private static final Field<String> BY =
            Field.text("confirmed_by", label("confirmed_by")).optional();
    private static final Field<String> DOCUMENT =
            Field.text("confirmed_on:document", label("document")).optional();
    private static final Field<LocalDate> CLEARED =
            Field.day("cleared_on", label("cleared_on")).optional();

    /** What the contract names, in its order. */
    private static final Register PLAIN = Register.of(HOTSPOT, UNIT, TYPE, REPORTED, CONFIRMED, BY, CLEARED);

    /** With the documents of confirmations, which may be there; each hotspot once, in all files together. */
    public static final Register HOTSPOTS = Register.of(HOTSPOT, UNIT, TYPE, REPORTED, CONFIRMED, BY, CLEARED, DOCUMENT)
            .identifiedBy(HOTSPOT);

    private HotspotFiles() {}

    private static Sentence label(String column) {
        return Sentence.of("persistence/wording:hotspots." + column);
    }

    /** A row of {@link #HOTSPOTS}; its place is given, since rows of several files are taken in together. */
    public static HotspotRow row(RegisterRow row, long place) {
        return new HotspotRow(
                place,
                row.need(HOTSPOT),
                row.need(UNIT),
                row.need(TYPE),
                row.need(REPORTED),
                row.get(CONFIRMED),
                row.get(BY),
                row.get(DOCUMENT),
                row.get(CLEARED));
    }

    /** The register to write these with: the plain columns, unless a document is known of one of them. */
    public static Register columns(Iterable<Hotspot> hotspots) {
        boolean documented = Iterables.any(
                hotspots,
                one -> one.confirmation().flatMap(Confirmation::document).isPresent());
        return documented ? HOTSPOTS : PLAIN;
    }

    /**
     * Writes the row of one.
     *
     * @param columns what the writer was made of
     */
    public static void write(RegisterWriter writer, Register columns, Hotspot one) {
        writer.with(HOTSPOT, one.id())
                .with(UNIT, one.unitCode())
                .with(TYPE, one.type())
                .with(REPORTED, one.reportedOn())
                .with(CONFIRMED, one.confirmedOn())
                .with(BY, one.confirmation().flatMap(Confirmation::by))
                .with(CLEARED, one.clearedOn());
        if (columns == HOTSPOTS) {
            writer.with(DOCUMENT, one.confirmation().flatMap(Confirmation::document));
        }
        writer.endRow();
    }
}
