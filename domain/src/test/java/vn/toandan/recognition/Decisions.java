package vn.toandan.recognition;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Thon1;
import vn.toandan.safety.Competence.Authority;

/** Decisions on a residential area's year 2024, for tests. */
public final class Decisions {

    public static final LocalDate IN_TIME = LocalDate.of(2024, 11, 14);
    public static final LocalDate IN_DECEMBER = LocalDate.of(2024, 12, 2);

    private Decisions() {}

    public static Decision of(String number, LocalDate on) {
        return new Decision(number, on, Authority.COMMUNE_CHAIR, "UBND xã Mậu Lâm");
    }

    public static Recognition recognising(Judgement.Id judgement) {
        return new Recognition(
                Thon1.YEAR_2024,
                judgement,
                of("210/QĐ-UBND", IN_TIME),
                ImmutableSortedSet.of("proposal.report", "proposal.minutes"),
                false,
                IN_TIME);
    }

    public static Annulment annulling() {
        return new Annulment(of("230/QĐ-UBND", IN_DECEMBER), "số liệu đăng ký sai", IN_DECEMBER);
    }
}
