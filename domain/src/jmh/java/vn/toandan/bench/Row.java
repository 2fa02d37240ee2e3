package vn.toandan.bench;

import java.util.Locale;

/**
 * One line of the report.
 *
 * @param ours in the unit, of the side that is measured against {@code other}
 * @param wanted what the ratio, or ours where there is no other, should come to; empty where it is for the record
 */
public record Row(
        String goal, String what, String unit, double ours, double other, double ratio, String wanted, String alarm) {

    private static final String LINE = "%-4s %-58s %12s %12s %-6s %9s  %-9s %s%n";

    public static Row against(
            String goal,
            String what,
            String unit,
            double ours,
            double other,
            double ratio,
            String wanted,
            String alarm) {
        return new Row(goal, what, unit, ours, other, ratio, wanted, alarm);
    }

    public static Row alone(String goal, String what, String unit, double ours, String wanted, String alarm) {
        return new Row(goal, what, unit, ours, Double.NaN, Double.NaN, wanted, alarm);
    }

    public static String heading() {
        return LINE.formatted(
                "goal", "median of interleaved rounds", "ours", "limit/peer", "unit", "ratio", "wanted", "alarm");
    }

    public String line() {
        return LINE.formatted(goal, what, number(ours), number(other), unit, number(ratio), wanted, alarm);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
