package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;

/** What whoever sends tips has to work on while that is demanded: for other programs, and the script that does it in a browser; as opposed to the {@link ProofDemandRoutes}, by which it is demanded. */
final class ProofRoutes implements Routes {

    /** Where other programs, and pages that lie open for long, get another one. */
    static final String PATH = "/api/v1/challenge";

    private static final Shape CHALLENGE = Shape.object(
            ImmutableMap.of(
                    "needed", Shape.yesOrNo(),
                    "challenge", Shape.text().orNothing(),
                    "bits", Shape.whole().orNothing(),
                    "until", Shape.moment().orNothing()),
            List.of("needed", "challenge", "bits", "until"));

    private final FloodGate gate;

    ProofRoutes(FloodGate gate) {
        this.gate = gate;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(PATH, "showChallenge", Answer.json(CHALLENGE), asked -> show()),
                PageFile.PROOF_SCRIPT.operation("proofScript"));
    }

    private Reply show() {
        Optional<FloodGate.Challenge> challenge = gate.challenge();
        return Reply.json(Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanField("needed", challenge.isPresent());
            json.writeStringField(
                    "challenge", challenge.map(FloodGate.Challenge::text).orElse(null));
            json.writeFieldName("bits");
            if (challenge.isPresent()) {
                json.writeNumber(challenge.get().bits());
            } else {
                json.writeNull();
            }
            json.writeStringField(
                    "until", challenge.map(one -> one.until().toString()).orElse(null));
            json.writeEndObject();
        }));
    }
}
