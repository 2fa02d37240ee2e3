package vn.toandan.persistence.database;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.toandan.account.Accounts;
import vn.toandan.account.OfficeLetterheads;
import vn.toandan.commendation.Commendations;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.judging.AdoptedCriteria;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.SheetDrafts;
import vn.toandan.model.Models;
import vn.toandan.privacy.Breaches;
import vn.toandan.privacy.SubjectRequests;
import vn.toandan.recognition.Recognitions;
import vn.toandan.retention.Retentions;
import vn.toandan.tip.Attachments;
import vn.toandan.tip.Dialogues;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.Tips;
import vn.toandan.unit.Units;

/** The registers over one connection: of those who write for one {@link Turn}, of a {@link Reader} for as long as it is open. */
final class RegistersInTables implements Registers {

    private final Entry entry;
    private final UnitsInTables units;
    private final FactSheetsInTables sheets;
    private final SheetDraftsInTables drafts;
    private final JudgementsInTables judgements;
    private final RecognitionsInTables recognitions;
    private final AdoptedCriteriaInTables criteria;
    private final ModelsInTables models;
    private final HotspotsInTables hotspots;
    private final SourceFilesInTables files;
    private final CommendationsInTables commendations;
    private final TipsInTables tips;
    private final DialoguesInTables dialogues;
    private final AttachmentsInTables attachments;
    private final OutcomesInTables outcomes;
    private final AccountsInTables accounts;
    private final OfficeLetterheadsInTables letterheads;
    private final RetentionsInTables retentions;
    private final SubjectRequestsInTables requests;
    private final BreachesInTables breaches;
    private final VersionsInTables versions;
    private final Log log;

    private RegistersInTables(Parcel parcel, Entry entry, TipSeals seals) {
        DSLContext database = parcel.database();
        Layouts layouts = new Layouts(database);
        this.entry = entry;
        this.units = new UnitsInTables(parcel, entry);
        this.files = new SourceFilesInTables(database, entry);
        this.sheets = new FactSheetsInTables(parcel, entry, layouts, files);
        this.drafts = new SheetDraftsInTables(database);
        this.judgements = new JudgementsInTables(parcel, entry, layouts);
        this.recognitions = new RecognitionsInTables(database, entry);
        this.criteria = new AdoptedCriteriaInTables(database, entry);
        this.models = new ModelsInTables(database, entry);
        this.hotspots = new HotspotsInTables(database, entry);
        this.commendations = new CommendationsInTables(database, entry);
        this.tips = new TipsInTables(parcel, entry, seals);
        this.dialogues = new DialoguesInTables(parcel, entry, seals);
        this.attachments = new AttachmentsInTables(parcel, entry, seals);
        this.outcomes = new OutcomesInTables(database, entry);
        this.accounts = new AccountsInTables(database, entry);
        this.letterheads = new OfficeLetterheadsInTables(database, entry);
        this.retentions = new RetentionsInTables(database, entry);
        this.requests = new SubjectRequestsInTables(database, entry);
        this.breaches = new BreachesInTables(database, entry);
        this.versions = new VersionsInTables(database);
        this.log = new Log(database);
    }

    static RegistersInTables reading(Parcel parcel, TipSeals seals) {
        return new RegistersInTables(parcel, Entry.none(), seals);
    }

    static RegistersInTables writing(Parcel parcel, LogEnd log, TipSeals seals) {
        return new RegistersInTables(parcel, Entry.in(log), seals);
    }

    /** Whatever is written from here on is that change's. */
    void begin(Change change) {
        entry.begin(change);
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public FactSheets sheets() {
        return sheets;
    }

    @Override
    public SheetDrafts drafts() {
        return drafts;
    }

    @Override
    public Judgements judgements() {
        return judgements;
    }

    @Override
    public Recognitions recognitions() {
        return recognitions;
    }

    @Override
    public AdoptedCriteria criteria() {
        return criteria;
    }

    @Override
    public Models models() {
        return models;
    }

    @Override
    public Hotspots hotspots() {
        return hotspots;
    }

    @Override
    public SourceFiles files() {
        return files;
    }

    @Override
    public Commendations commendations() {
        return commendations;
    }

    @Override
    public Tips tips() {
        return tips;
    }

    @Override
    public Dialogues dialogues() {
        return dialogues;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Outcomes outcomes() {
        return outcomes;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public OfficeLetterheads letterheads() {
        return letterheads;
    }

    @Override
    public Retentions retentions() {
        return retentions;
    }

    @Override
    public SubjectRequests requests() {
        return requests;
    }

    @Override
    public Breaches breaches() {
        return breaches;
    }

    @Override
    public Versions versions() {
        return versions;
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        return log.last();
    }

    /** Passes on what the registers still hold back to write it in one go. */
    void pass() {
        sheets.pass();
        judgements.pass();
        tips.pass();
    }
}
