package vn.toandan.web;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.HotspotDesk;
import vn.toandan.hotspot.HotspotRow;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.HotspotFiles;
import vn.toandan.web.Problem.Wrong;

/** The register of hotspots within the scope of whoever asks ("sổ tụ điểm trong phạm vi"), one at a time; as opposed to whole files of them. */
final class StaffHotspots {

    /** What a request calls the columns of the file. */
    static final ImmutableBiMap<String, String> FIELDS = ImmutableBiMap.of(
            "unitCode", "unit_code",
            "type", "type",
            "reportedOn", "reported_on",
            "confirmedOn", "confirmed_on",
            "confirmedBy", "confirmed_by",
            "document", "confirmed_on:document",
            "clearedOn", "cleared_on");

    private static final String ID = "hotspot";

    private final Office office;

    /** One of them, as it stands. */
    record Kept(Hotspot hotspot, long version) {

        /** As a request would say it. */
        Map<String, String> cells() {
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
    }

    StaffHotspots(Office office) {
        this.office = office;
    }

    ImmutableList<Kept> all(Asked asked) {
        return office.read(registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            return registers.hotspots().asKnownOn(Office.EVERYTHING_KNOWN).stream()
                    .filter(one -> reach.holds(Optional.of(one.unitCode())))
                    .map(one -> kept(registers, one))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static Kept kept(Registers registers, Hotspot one) {
        return new Kept(one, registers.versions().ofHotspot(one.id()));
    }

    Kept find(Asked asked, String id) {
        return office.read(registers -> known(registers, id)
                .filter(one -> new Reach(office.scope(asked.account(), registers)).holds(Optional.of(one.unitCode())))
                .map(one -> kept(registers, one))
                .orElseThrow(Access::nothingHere));
    }

    private static Optional<Hotspot> known(Registers registers, String id) {
        return registers.hotspots().asKnownOn(Office.EVERYTHING_KNOWN, id);
    }

    /** @param cells by what requests call them */
    Kept put(Asked asked, String id, Map<String, String> cells) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(ID, id);
        FIELDS.forEach((field, column) ->
                columns.put(column, Optional.ofNullable(cells.get(field)).orElse("")));
        HotspotRow row = TypedRow.read(
                HotspotFiles.HOTSPOTS,
                columns,
                ImmutableSet.copyOf(columns.keySet()),
                StaffHotspots::field,
                one -> HotspotFiles.row(one, 1));
        return office.write(asked.account(), "hotspot file", id, office.now(), registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            boolean isElsewhere = known(registers, id)
                    .filter(one -> !reach.holds(Optional.of(one.unitCode())))
                    .isPresent();
            if (isElsewhere || !reach.holds(Optional.of(row.unitCode()))) {
                throw Access.nothingHere();
            }
            if (known(registers, id).isEmpty()) {
                Code.require(ID, id);
            }
            Version.require(asked, registers.versions().ofHotspot(id));
            HotspotDesk.Taken taken = new HotspotDesk(registers.hotspots()).take(ImmutableList.of(row), office.today());
            if (taken instanceof HotspotDesk.Taken.Rejected rejected) {
                throw new Problem.Refusal(Problem.of(
                        Problem.UNPROCESSABLE,
                        rejected.rejections().stream()
                                .map(one -> new Wrong(
                                        field(one.column()),
                                        one.code().name().toLowerCase(Locale.ROOT),
                                        Sentence.several(ImmutableList.of(one.wrong(), one.right())),
                                        Optional.empty()))
                                .collect(ImmutableList.toImmutableList())));
            }
            return kept(registers, known(registers, id).orElseThrow());
        });
    }

    private static String field(String column) {
        return Optional.ofNullable(FIELDS.inverse().get(column)).orElse(column);
    }
}
