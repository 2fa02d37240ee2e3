package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.HOTSPOT_VERSION;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.toandan.hotspot.Confirmation;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.persistence.database.schema.tables.records.HotspotVersionRecord;

/** The hotspots as rows, a row a version: read in the order in which the later ones cover the earlier. */
final class HotspotsInTables implements Hotspots {

    private final DSLContext database;
    private final Entry entry;

    HotspotsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public boolean file(Hotspot hotspot, LocalDate knownOn) {
        if (asKnownOn(knownOn, hotspot.id()).equals(Optional.of(hotspot))) {
            return false;
        }
        Optional<Confirmation> confirmation = hotspot.confirmation();
        database.insertInto(HOTSPOT_VERSION)
                .set(HOTSPOT_VERSION.VERSION_ID, 1 + Rows.last(database, HOTSPOT_VERSION.VERSION_ID))
                .set(HOTSPOT_VERSION.HOTSPOT_CODE, hotspot.id())
                .set(HOTSPOT_VERSION.UNIT_CODE, hotspot.unitCode())
                .set(HOTSPOT_VERSION.HOTSPOT_TYPE, hotspot.type())
                .set(HOTSPOT_VERSION.REPORTED_ON, hotspot.reportedOn())
                .set(HOTSPOT_VERSION.CONFIRMED_ON, hotspot.confirmedOn().orElse(null))
                .set(
                        HOTSPOT_VERSION.CONFIRMED_BY,
                        confirmation.flatMap(Confirmation::by).orElse(null))
                .set(
                        HOTSPOT_VERSION.CONFIRMATION_DOCUMENT,
                        confirmation.flatMap(Confirmation::document).orElse(null))
                .set(HOTSPOT_VERSION.CLEARED_ON, hotspot.clearedOn().orElse(null))
                .set(HOTSPOT_VERSION.KNOWN_ON, knownOn)
                .set(HOTSPOT_VERSION.ENTRY_ID, entry.id())
                .execute();
        return true;
    }

    @Override
    public Optional<Hotspot> asKnownOn(LocalDate day, String id) {
        return read(day, HOTSPOT_VERSION.HOTSPOT_CODE.eq(id)).stream().findFirst();
    }

    @Override
    public ImmutableList<Hotspot> asKnownOn(LocalDate day) {
        return read(day, DSL.noCondition());
    }

    private ImmutableList<Hotspot> read(LocalDate day, Condition which) {
        Map<String, Hotspot> latest = new TreeMap<>();
        for (HotspotVersionRecord row : database.selectFrom(HOTSPOT_VERSION)
                .where(which.and(HOTSPOT_VERSION.KNOWN_ON.le(day)))
                .orderBy(HOTSPOT_VERSION.KNOWN_ON, HOTSPOT_VERSION.VERSION_ID)) {
            latest.put(row.getHotspotCode(), hotspot(row));
        }
        return ImmutableList.copyOf(latest.values());
    }

    private static Hotspot hotspot(HotspotVersionRecord row) {
        return new Hotspot(
                row.getHotspotCode(),
                row.getUnitCode(),
                row.getHotspotType(),
                row.getReportedOn(),
                Optional.ofNullable(row.getConfirmedOn())
                        .map(on -> new Confirmation(
                                on,
                                Optional.ofNullable(row.getConfirmedBy()),
                                Optional.ofNullable(row.getConfirmationDocument()))),
                Optional.ofNullable(row.getClearedOn()));
    }
}
