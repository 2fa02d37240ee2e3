package vn.toandan.model;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** One model as tests use it: cameras in Mậu Lâm, launched on 5 March 2022. */
public final class Camera {

    public static final String ID = "MH-01";
    public static final String KIND = "Camera với an ninh trật tự";
    public static final LocalDate LAUNCHED = LocalDate.of(2022, 3, 5);

    public static final Model MODEL = launched(ID, "16243", LAUNCHED);

    private Camera() {}

    public static Model launched(String id, String unitCode, LocalDate day) {
        return model(id, unitCode, ImmutableMap.of(ModelEvent.LAUNCH, day));
    }

    public static Model ended(String id, String unitCode, LocalDate launched, LocalDate ended) {
        return model(id, unitCode, ImmutableMap.of(ModelEvent.LAUNCH, launched, ModelEvent.DISCARD, ended));
    }

    public static Model model(String id, String unitCode, ImmutableMap<ModelEvent, LocalDate> days) {
        return ofKind(KIND, id, unitCode, days);
    }

    public static Model ofKind(String kind, String id, String unitCode, ImmutableMap<ModelEvent, LocalDate> days) {
        return new Model(id, kind, "Camera " + id, unitCode, days, Size.UNKNOWN);
    }

    public static Size points(long points) {
        return new Size(OptionalLong.of(points), OptionalLong.empty());
    }

    public static ModelReview review(String id, int year, boolean effective) {
        return new ModelReview(id, year, points(3), Optional.of(effective), Optional.empty());
    }

    public static ModelReview unrated(String id, int year, long points) {
        return new ModelReview(id, year, points(points), Optional.empty(), Optional.empty());
    }
}
