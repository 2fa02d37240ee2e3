package vn.toandan.safety.circular124;

import static vn.toandan.safety.Competence.Authority.COMMUNE_CHAIR;
import static vn.toandan.safety.Competence.Authority.DISTRICT_CHAIR;
import static vn.toandan.safety.Competence.Authority.MINISTER;
import static vn.toandan.safety.Competence.Authority.PROVINCE_CHAIR;
import static vn.toandan.safety.circular124.Circular124.article;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Provision;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Competence;
import vn.toandan.safety.Competence.Holder;
import vn.toandan.safety.Procedure;
import vn.toandan.safety.Procedure.Need;
import vn.toandan.safety.Procedure.Step;
import vn.toandan.unit.UnitKind;

/**
 * Articles 9 and 10: who meets, which dossier goes to whom, before which day it is decided and by whom. No vote, quorum or form is
 * prescribed.
 *
 * <p>Circular 48/2025/TT-BCA replaced phrases in Article 9 when the district level ended; we have not read the new words. What
 * is said of the time since is inferred from that and marked unconfirmed.
 */
final class Articles9And10 {

    private Articles9And10() {}

    /** Who decides and receives at the time: the levels of authority changed once. */
    enum Levels {
        THREE_LEVELS,
        TWO_LEVELS
    }

    /** Art. 9.1: residential areas before 15 November, all others before 20 November. */
    static MonthDay decidedBefore(UnitKind kind) {
        return MonthDay.of(Month.NOVEMBER, kind == UnitKind.RESIDENTIAL_AREA ? 15 : 20);
    }

    static Procedure procedure(UnitKind kind, Levels levels) {
        Provision steps = article(9)
                .clause(1)
                .point(
                        switch (kind) {
                            case RESIDENTIAL_AREA -> "a";
                            case COMMUNE -> "b";
                            case AGENCY, ENTERPRISE, SCHOOL -> "c";
                        });
        return new Procedure(
                step("meeting." + family(kind), steps, true),
                appraisal(kind, levels, steps),
                registration(kind),
                proposal(),
                steps,
                competence(kind, levels));
    }

    private static ImmutableList<Step> appraisal(UnitKind kind, Levels levels, Provision steps) {
        boolean asIssued = levels == Levels.THREE_LEVELS;
        return switch (kind) {
            case RESIDENTIAL_AREA -> ImmutableList.of(step("appraisal.by_commune", steps, asIssued));
            case COMMUNE ->
                ImmutableList.of(step(asIssued ? "appraisal.by_district" : "appraisal.by_province", steps, asIssued));
            case AGENCY, ENTERPRISE, SCHOOL ->
                ImmutableList.of(
                        step("appraisal.by_managing_level", steps, asIssued),
                        step("appraisal.by_ministry", article(9).clause(1).point("d"), true));
        };
    }

    /** Art. 9.2.a: resolution where there is a Party organisation, plan (not of a residential area), registration sheet. */
    private static ImmutableList<Step> registration(UnitKind kind) {
        Provision dossier = article(9).clause(2).point("a");
        ImmutableList.Builder<Step> documents = ImmutableList.builder();
        documents.add(step("registration.resolution", dossier, true, resolution(kind)));
        if (kind != UnitKind.RESIDENTIAL_AREA) {
            documents.add(step("registration.plan", dossier, true));
        }
        return documents.add(step("registration.sheet", dossier, true)).build();
    }

    /** Art. 9.2.b. */
    private static ImmutableList<Step> proposal() {
        Provision dossier = article(9).clause(2).point("b");
        return ImmutableList.of(
                step("proposal.submission", dossier, true),
                step("proposal.report", dossier, true),
                step("proposal.minutes", dossier, true),
                step("proposal.others", dossier, true, Need.IF_ANY));
    }

    /** Art. 10. Only agencies, enterprises and schools can be delegated, one level down. */
    private static Competence competence(UnitKind kind, Levels levels) {
        Citation commune = article(10).clause(1);
        Citation district = article(10).clause(2);
        Citation province = article(10).clause(3);
        Citation ministry = article(10).clause(4);
        boolean asIssued = levels == Levels.THREE_LEVELS;
        return switch (kind) {
            case RESIDENTIAL_AREA ->
                new Competence(ImmutableList.of(new Holder(COMMUNE_CHAIR, commune)), Optional.empty(), asIssued);
            case COMMUNE ->
                new Competence(
                        ImmutableList.of(
                                asIssued ? new Holder(DISTRICT_CHAIR, district) : new Holder(PROVINCE_CHAIR, district)),
                        Optional.empty(),
                        asIssued);
            case AGENCY, ENTERPRISE, SCHOOL -> {
                ImmutableList.Builder<Holder> holders = ImmutableList.builder();
                holders.add(new Holder(COMMUNE_CHAIR, commune));
                if (asIssued) {
                    holders.add(new Holder(DISTRICT_CHAIR, district));
                }
                holders.add(new Holder(PROVINCE_CHAIR, province), new Holder(MINISTER, ministry));
                yield new Competence(holders.build(), Optional.of(article(10).clause(5)), asIssued);
            }
        };
    }

    /** A residential area has its Party cell; of the others the text asks it where there is a Party organisation. */
    private static Need resolution(UnitKind kind) {
        return kind == UnitKind.RESIDENTIAL_AREA || kind == UnitKind.COMMUNE
                ? Need.ALWAYS
                : Need.WHERE_THERE_IS_A_PARTY_ORGANISATION;
    }

    private static Step step(String id, Citation citation, boolean confirmed) {
        return step(id, citation, confirmed, Need.ALWAYS);
    }

    private static Step step(String id, Citation citation, boolean confirmed, Need need) {
        return new Step(id, Sentence.of("safety/procedure:" + id), citation, confirmed, need);
    }

    private static String family(UnitKind kind) {
        return switch (kind) {
            case RESIDENTIAL_AREA -> "residential_area";
            case COMMUNE -> "commune";
            case AGENCY, ENTERPRISE, SCHOOL -> "unit";
        };
    }
}
