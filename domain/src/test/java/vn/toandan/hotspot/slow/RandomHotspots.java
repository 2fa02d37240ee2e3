package vn.toandan.hotspot.slow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.toandan.slow.RandomDays;
import vn.toandan.slow.Row;

/** Registers of hotspots drawn at random to set two evaluators against each other. Each row is one that is taken. */
public final class RandomHotspots {

    private static final List<String> TYPES = List.of("Ma túy", "Đánh bạc");

    private RandomHotspots() {}

    public static List<Row> next(Random random, List<String> units) {
        List<Row> rows = new ArrayList<>();
        for (int number = random.nextInt(25); number > 0; number--) {
            rows.add(new Row(hotspot("H" + number, random, units)));
        }
        return rows;
    }

    private static Map<String, String> hotspot(String id, Random random, List<String> units) {
        LocalDate day = RandomDays.next(random);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("hotspot", id);
        cells.put("unit_code", units.get(random.nextInt(units.size())));
        cells.put("type", TYPES.get(random.nextInt(TYPES.size())));
        cells.put("reported_on", day.toString());
        if (random.nextInt(5) > 0) {
            day = RandomDays.after(day, random);
            cells.put("confirmed_on", day.toString());
            cells.put("confirmed_by", "Công an xã");
        }
        if (random.nextInt(3) == 0) {
            cells.put("cleared_on", RandomDays.after(day, random).toString());
        }
        return cells;
    }
}
