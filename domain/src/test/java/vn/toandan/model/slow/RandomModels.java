package vn.toandan.model.slow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.toandan.slow.RandomDays;
import vn.toandan.slow.Row;

/**
 * Registers of models drawn at random to set two evaluators against each other: few kinds at few units, so that the same kind is often
 * there twice. Each row is one that is taken: reviewed is only a year in which the model was at work.
 */
public final class RandomModels {

    private static final List<String> KINDS = List.of("Camera an ninh", "Tiếng kẻng", "Liên gia tự quản");
    private static final List<String> RATINGS = List.of("yes", "no", "");

    private RandomModels() {}

    public static List<Row> next(Random random, List<String> units) {
        List<Row> rows = new ArrayList<>();
        for (int number = random.nextInt(25); number > 0; number--) {
            model("M" + number, random, units, rows);
        }
        return rows;
    }

    private static void model(String id, Random random, List<String> units, List<Row> rows) {
        LocalDate launched = RandomDays.next(random);
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("model", id);
        cells.put("kind", KINDS.get(random.nextInt(KINDS.size())));
        cells.put("name", "Mô hình " + id);
        cells.put("unit_code", units.get(random.nextInt(units.size())));
        cells.put("launched_on", launched.toString());
        if (random.nextInt(3) == 0) {
            LocalDate ended = RandomDays.after(launched, random);
            cells.put("ended_on", ended.toString());
            lastDay = ended.minusDays(1);
        }
        boolean isReviewed = false;
        for (int year = launched.getYear(); !lastDay.isBefore(launched) && year <= lastDay.getYear(); year++) {
            if (random.nextInt(3) > 0) {
                isReviewed = true;
                Map<String, String> review = sized(cells, random);
                review.put("year", "" + year);
                review.put("effective", RATINGS.get(random.nextInt(RATINGS.size())));
                rows.add(new Row(review));
            }
        }
        if (!isReviewed || random.nextInt(4) == 0) {
            rows.add(new Row(sized(cells, random)));
        }
    }

    private static Map<String, String> sized(Map<String, String> cells, Random random) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        for (String size : List.of("points", "teams")) {
            row.put(size, random.nextInt(5) == 0 ? "" : "" + random.nextInt(9));
        }
        return row;
    }
}
