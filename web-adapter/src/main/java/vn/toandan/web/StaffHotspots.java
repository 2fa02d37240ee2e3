package vn.toandan.web;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.HotspotDesk;
import vn.toandan.hotspot.HotspotRow;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.HotspotFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.web.Problem.Wrong;

/** The book of hotspots ("sổ tụ điểm"), as the {@link StaffRegister} keeps it. */
record StaffHotspots(Office office) implements StaffRegister.Book<Hotspot, HotspotRow> {

    /** What a request calls the columns of the file. */
    static final ImmutableBiMap<String, String> FIELDS = ImmutableBiMap.of(
            "unitCode", "unit_code",
            "type", "type",
            "reportedOn", "reported_on",
            "confirmedOn", "confirmed_on",
            "confirmedBy", "confirmed_by",
            "document", "confirmed_on:document",
            "clearedOn", "cleared_on");

    /** As a request would say it. */
    static Map<String, String> cells(Hotspot hotspot) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("unitCode", hotspot.unitCode());
        cells.put("type", hotspot.type());
        cells.put("reportedOn", hotspot.reportedOn().toString());
        hotspot.confirmation().ifPresent(said -> {
            cells.put("confirmedOn", said.on().toString());
            said.by().ifPresent(by -> cells.put("confirmedBy", by));
            said.document().ifPresent(document -> cells.put("document", document));
        });
        hotspot.clearedOn().ifPresent(day -> cells.put("clearedOn", day.toString()));
        return cells;
    }

    @Override
    public String name() {
        return "hotspot";
    }

    @Override
    public ImmutableList<Hotspot> all(Registers registers) {
        return ImmutableList.copyOf(registers.hotspots().asKnownOn(Office.EVERYTHING_KNOWN));
    }

    @Override
    public Optional<Hotspot> known(Registers registers, String id) {
        return registers.hotspots().asKnownOn(Office.EVERYTHING_KNOWN, id);
    }

    @Override
    public long version(Registers registers, String id) {
        return registers.versions().ofHotspot(id);
    }

    @Override
    public String id(Hotspot one) {
        return one.id();
    }

    @Override
    public String unitCode(Hotspot one) {
        return one.unitCode();
    }

    @Override
    public String unitCodeOf(HotspotRow row) {
        return row.unitCode();
    }

    @Override
    public Register columns() {
        return HotspotFiles.HOTSPOTS;
    }

    @Override
    public HotspotRow row(RegisterRow typed) {
        return HotspotFiles.row(typed, 1);
    }

    @Override
    public String field(String column) {
        return Optional.ofNullable(FIELDS.inverse().get(column)).orElse(column);
    }

    @Override
    public ImmutableList<Wrong> take(Registers registers, HotspotRow row) {
        HotspotDesk.Taken taken = new HotspotDesk(registers.hotspots()).take(ImmutableList.of(row), office.today());
        return taken instanceof HotspotDesk.Taken.Rejected rejected
                ? StaffRegister.wrong(
                        rejected.rejections(),
                        one -> StaffRegister.wrong(
                                field(one.column()),
                                one.code().name().toLowerCase(Locale.ROOT),
                                one.wrong(),
                                one.right()))
                : ImmutableList.of();
    }
}
