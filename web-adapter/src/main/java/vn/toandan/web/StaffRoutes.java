package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.stream.Stream;

/** The routes of those who work here, capability by capability; as opposed to those that are open to everyone. */
final class StaffRoutes {

    private final Office office;
    private final Pages pages;
    private final ProofDemands demands;

    StaffRoutes(Office office, Pages pages, ProofDemands demands) {
        this.office = office;
        this.pages = pages;
        this.demands = demands;
    }

    /** In the order in which pages lead to them. */
    ImmutableList<Routes> all() {
        return Streams.concat(registers(), judging(), tips(), commendation(), reporting(), running())
                .collect(ImmutableList.toImmutableList());
    }

    /** Units, facts, models, hotspots, imports. */
    private Stream<Routes> registers() {
        UnitDesk units = new UnitDesk(office);
        SheetDesk sheets = new SheetDesk(office);
        Drafts drafts = new Drafts(office);
        ImportDesk imports = new ImportDesk(office);
        return Stream.of(
                new UnitStaffRoutes(office, pages),
                new UnitEntryRoutes(office, units),
                new UnitPageRoutes(office, pages, units),
                new NewUnitPageRoutes(pages, units),
                new FactRoutes(sheets),
                new FactPageRoutes(office, pages, sheets, drafts),
                new DraftPageRoutes(office, sheets, drafts),
                new HotspotRoutes(office, pages),
                new ModelRoutes(office),
                new ModelPageRoutes(office, pages),
                new ImportRoutes(office, imports),
                new ImportPageRoutes(pages, imports));
    }

    /** Assessments, decisions. */
    private Stream<Routes> judging() {
        AssessedRoutes assessments = new AssessedRoutes(office);
        DecisionOffice decisions = new DecisionOffice(office);
        return Stream.of(
                assessments,
                new AssessedPageRoutes(office, pages, assessments),
                new DecisionRoutes(decisions),
                new DecisionPageRoutes(office, pages, decisions));
    }

    /** Tips, outcomes, openings of identities. */
    private Stream<Routes> tips() {
        TipQueue queue = new TipQueue(office);
        TipWork work = new TipWork(office, queue);
        TipStaffRoutes programs = new TipStaffRoutes(office, queue, work);
        Openings openings = new Openings(office);
        return Stream.of(
                programs,
                new TipStaffPageRoutes(office, queue, work, programs, pages),
                new OpeningRoutes(openings),
                new OpeningPageRoutes(office, openings, pages));
    }

    /** Proposals, nominations, awards. */
    private Stream<Routes> commendation() {
        StaffNominations nominations = new StaffNominations(office);
        return Stream.of(
                new ProposalRoutes(office, pages),
                new NominationPageRoutes(office, pages, nominations),
                new NominationRoutes(office, nominations),
                new AwardRoutes(office, nominations),
                new PaperRoutes(office, pages, nominations));
    }

    /** Reports, what is due. */
    private Stream<Routes> reporting() {
        return Stream.of(new DueRoutes(office, pages), new ReportRoutes(office, pages));
    }

    /** Accounts, tokens, settings, the log. */
    private Stream<Routes> running() {
        Users users = new Users(office);
        Tokens tokens = new Tokens(office);
        return Stream.of(
                new UserRoutes(users),
                new UserPageRoutes(users, new UnitNames(office), pages),
                new TokenRoutes(tokens),
                new TokenPageRoutes(tokens, pages),
                new LetterheadRoutes(new Letterheads(office), pages),
                new ProofDemandRoutes(demands, pages),
                new AuditRoutes(office, pages));
    }
}
