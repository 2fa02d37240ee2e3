package vn.toandan.persistence.example;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.net.URL;
import vn.toandan.persistence.sheets.Source;

/** The units and registers of Như Thanh, made up in their figures, so that everything can be tried without data of one's own. */
public final class NhuThanh {

    /** The names of its files of facts, in the order of the circular. */
    public static final ImmutableList<String> FILES =
            ImmutableList.of("residential_areas.csv", "communes.csv", "agencies.csv", "enterprises.csv", "schools.csv");

    private NhuThanh() {}

    /** Its files of facts, to be read together. */
    public static ImmutableList<Source> sources() {
        return FILES.stream().map(NhuThanh::source).collect(ImmutableList.toImmutableList());
    }

    /** Its units, as long as there was the district: a file of units, no facts. */
    public static Source units() {
        return source("units.csv");
    }

    /** What was found of its tips; who told is nowhere. */
    public static Source tips() {
        return source("tips.csv");
    }

    /** What came of these tips, by decision. */
    public static Source outcomes() {
        return source("outcomes.csv");
    }

    /** Its models, a row a yearly review. */
    public static Source models() {
        return source("models.csv");
    }

    public static Source hotspots() {
        return source("hotspots.csv");
    }

    /** Who was put forward, by code. */
    public static Source nominations() {
        return source("nominations.csv");
    }

    /** The decisions that awarded some of these. */
    public static Source awards() {
        return source("awards.csv");
    }

    /** Its registers that an office may bring in from files too, in an order in which they can be brought in. */
    public static ImmutableList<Source> registers() {
        return ImmutableList.of(models(), hotspots(), tips(), outcomes(), nominations());
    }

    private static Source source(String name) {
        URL file = Resources.getResource(NhuThanh.class, name);
        return new Source(name, file::openStream);
    }
}
