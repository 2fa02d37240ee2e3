package vn.toandan.tip;

import java.time.LocalDate;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;

/**
 * The texts that say how a tip is handled and by when ("thủ tục giải quyết nguồn tin về tội phạm"); as opposed to those from which its
 * value is read. Their days of issue, the number of the code and the full number of the joint circular are recalled, not read; only the
 * articles were.
 */
final class ProcedureTexts {

    /** The code of criminal procedure ("Bộ luật Tố tụng hình sự"). */
    static final Instrument CODE = Instrument.of("101/2015/QH13", LocalDate.of(2015, 11, 27));

    /** The joint circular on sources of crime information, as amended by 01/2021. */
    static final Instrument JOINT_CIRCULAR =
            Instrument.of("01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC", LocalDate.of(2017, 12, 29));

    /** The police's own procedure, as amended by 129/2021/TT-BCA. */
    static final Instrument POLICE_CIRCULAR = Instrument.of("28/2020/TT-BCA", LocalDate.of(2020, 3, 26));

    /** The law on denunciation ("Luật Tố cáo"): another regime than that of tips. */
    static final Instrument DENUNCIATION_LAW = Instrument.of("25/2018/QH14", LocalDate.of(2018, 6, 12));

    /** What a tip is. */
    static final Provision WHAT_A_TIP_IS = Provision.article(CODE, 144);

    /** Every tip is received, and the one who told hears what came of it. */
    static final Provision EVERY_TIP_IS_RECEIVED = Provision.article(CODE, 145);

    /** Received by minutes and register; what is not ours goes on at once. */
    static final Provision RECEIVED_AND_FORWARDED = Provision.article(CODE, 146);

    static final Provision CHECKED_AND_DECIDED = Provision.article(CODE, 147).clause(1);

    static final Provision LONGER = Provision.article(CODE, 147).clause(2);

    static final Provision SUSPENDED_AND_RESUMED = Provision.article(JOINT_CIRCULAR, 11);

    static final Provision FOR_ADMINISTRATIVE_SANCTION = Provision.article(JOINT_CIRCULAR, 16);

    static final Provision NO_BASIS_TO_CHECK =
            Provision.article(POLICE_CIRCULAR, 5).clause(7);

    /** What the register holds of a tip: when, where and what happened. */
    static final Provision WHAT_IS_WRITTEN_DOWN = Provision.article(POLICE_CIRCULAR, 5);

    private ProcedureTexts() {}
}
