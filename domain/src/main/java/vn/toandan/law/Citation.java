package vn.toandan.law;

/**
 * Citation ("căn cứ"): where a rule stands, as a reader would look it up; as opposed to a {@link Reason}, which says why it led to an answer.
 */
public sealed interface Citation permits Provision, Reference, LocalProvision, Compared {

    Instrument instrument();

    /** The place in words: "điểm b khoản 4 Điều 4 Thông tư 124/2021/TT-BCA". */
    Sentence words();
}
