package vn.toandan.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Figures by name, one a round; a ratio is taken within each round, since a machine's mood lasts longer than a round. */
public final class Medians {

    private final Map<String, DoubleStream.Builder> figures = new LinkedHashMap<>();
    private final Map<String, double[]> built = new LinkedHashMap<>();

    public void add(String name, double figure) {
        figures.computeIfAbsent(name, unused -> DoubleStream.builder()).add(figure);
    }

    public boolean has(String name) {
        return figures.containsKey(name);
    }

    public double of(String name) {
        return median(all(name));
    }

    public double ratio(String name, String to) {
        double[] over = all(name);
        double[] under = all(to);
        double[] ratios = new double[Math.min(over.length, under.length)];
        Arrays.setAll(ratios, round -> over[round] / under[round]);
        return median(ratios);
    }

    private double[] all(String name) {
        return built.computeIfAbsent(name, key -> figures.get(key).build().toArray());
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
