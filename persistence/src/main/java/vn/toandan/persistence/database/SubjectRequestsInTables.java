package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.TipsInTables.there;
import static vn.toandan.persistence.database.schema.Tables.SUBJECT_REQUEST;
import static vn.toandan.persistence.database.schema.Tables.SUBJECT_REQUEST_STEP;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.toandan.persistence.database.schema.tables.records.SubjectRequestRecord;
import vn.toandan.persistence.database.schema.tables.records.SubjectRequestStepRecord;
import vn.toandan.privacy.RefusalGround;
import vn.toandan.privacy.RequestAnswer;
import vn.toandan.privacy.RequestHistory;
import vn.toandan.privacy.RequestId;
import vn.toandan.privacy.RequestKind;
import vn.toandan.privacy.RequestStep;
import vn.toandan.privacy.SubjectRequest;
import vn.toandan.privacy.SubjectRequests;
import vn.toandan.privacy.TakenRequestStep;
import vn.toandan.tip.Coded;

/** Requests of data subjects as rows, one each and one a step. */
final class SubjectRequestsInTables implements SubjectRequests {

    private static final Stepped<SubjectRequestRecord, SubjectRequestStepRecord> ROWS =
            new Stepped<>(SUBJECT_REQUEST.REQUEST_ID, SUBJECT_REQUEST_STEP.REQUEST_ID, SUBJECT_REQUEST_STEP.STEP_ID);

    private final DSLContext database;
    private final Entry entry;

    SubjectRequestsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    /** The log first: no other writer finds the same number. */
    @Override
    public RequestId nextId() {
        entry.id();
        return new RequestId(1 + Rows.last(database, SUBJECT_REQUEST.REQUEST_ID));
    }

    @Override
    public void add(SubjectRequest request) {
        database.insertInto(SUBJECT_REQUEST)
                .set(SUBJECT_REQUEST.REQUEST_ID, request.id().number())
                .set(SUBJECT_REQUEST.KIND, request.kind().code())
                .set(SUBJECT_REQUEST.RECEIVED_ON, request.receivedOn())
                .set(SUBJECT_REQUEST.PROCESSOR, request.needsProcessor())
                .set(SUBJECT_REQUEST.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public void take(RequestId id, TakenRequestStep taken) {
        database.insertInto(SUBJECT_REQUEST_STEP)
                .set(SUBJECT_REQUEST_STEP.STEP_ID, 1 + Rows.last(database, SUBJECT_REQUEST_STEP.STEP_ID))
                .set(SUBJECT_REQUEST_STEP.REQUEST_ID, id.number())
                .set(SUBJECT_REQUEST_STEP.STEP, taken.step().code())
                .set(SUBJECT_REQUEST_STEP.TAKEN_ON, taken.on())
                .set(SUBJECT_REQUEST_STEP.UNTIL_ON, taken.until().orElse(null))
                .set(
                        SUBJECT_REQUEST_STEP.ANSWER,
                        taken.answer().map(Coded::code).orElse(null))
                .set(
                        SUBJECT_REQUEST_STEP.GROUND,
                        taken.ground().map(Coded::code).orElse(null))
                .set(SUBJECT_REQUEST_STEP.DOCUMENT, taken.document().orElse(null))
                .set(SUBJECT_REQUEST_STEP.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public Optional<RequestHistory> find(RequestId id) {
        return ROWS.find(database, id.number(), SubjectRequestsInTables::step, SubjectRequestsInTables::history);
    }

    @Override
    public ImmutableList<RequestHistory> all() {
        return ROWS.all(database, SubjectRequestsInTables::step, SubjectRequestsInTables::history);
    }

    private static RequestHistory history(SubjectRequestRecord row, ImmutableList<TakenRequestStep> steps) {
        return new RequestHistory(request(row), steps);
    }

    private static SubjectRequest request(SubjectRequestRecord row) {
        return new SubjectRequest(
                new RequestId(row.getRequestId()),
                Coded.find(RequestKind.values(), row.getKind()).orElseThrow(),
                row.getReceivedOn(),
                row.getProcessor());
    }

    private static TakenRequestStep step(SubjectRequestStepRecord row) {
        return new TakenRequestStep(
                Coded.find(RequestStep.values(), row.getStep()).orElseThrow(),
                row.getTakenOn(),
                there(row.getUntilOn()),
                there(row.getAnswer()).flatMap(code -> Coded.find(RequestAnswer.values(), code)),
                there(row.getGround()).flatMap(code -> Coded.find(RefusalGround.values(), code)),
                there(row.getDocument()));
    }
}
