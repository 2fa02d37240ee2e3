package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Procedure ("trình tự, thủ tục"): who meets, what goes into the dossier, and to whom it goes; as
 * opposed to the criteria, which say whether it can be decided well.
 *
 * @param meeting who convenes and who attends
 * @param appraisedBy to whom the proposal dossier goes, which appraises and proposes; another for units that the Ministry follows
 * @param registration the registration dossier ("hồ sơ đăng ký")
 * @param proposal the proposal dossier ("hồ sơ đề nghị")
 */
public record Procedure(
        Step meeting,
        ImmutableList<Step> appraisedBy,
        ImmutableList<Step> registration,
        ImmutableList<Step> proposal,
        Citation citation,
        Competence competence) {

    /** Step ("bước, tài liệu"): one step or document, where that is said, and whether we have read it there. */
    public record Step(Sentence words, Citation citation, boolean confirmed) {}
}
