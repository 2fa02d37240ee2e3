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

    /**
     * Step ("bước, tài liệu"): one step or document, where that is said, and whether we have read it there.
     *
     * @param id by which a document of the dossier is named: {@code registration.sheet}
     */
    public record Step(String id, Sentence words, Citation citation, boolean confirmed, Need need) {}

    /** When a step or document is asked for. */
    public enum Need {
        ALWAYS,
        /** "nơi có tổ chức Đảng". */
        WHERE_THERE_IS_A_PARTY_ORGANISATION,
        /** "nếu có". */
        IF_ANY
    }

    /** Both dossiers, in the order of the text. */
    public ImmutableList<Step> papers() {
        return ImmutableList.<Step>builder()
                .addAll(registration)
                .addAll(proposal)
                .build();
    }
}
