package vn.toandan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proofs of work as somebody's machine finds them who sends a tip. */
final class Proofs {

    private static final Pattern ON_PAGE = Pattern.compile("data-challenge=\"([^\"]+)\" data-bits=\"([0-9]+)\"");

    private Proofs() {}

    /** As the description says, without a thought for speed. */
    static String of(String challenge, int bits) {
        for (long number = 0; ; number++) {
            String proof = challenge + "." + number;
            if (Challenges.isWorkedOut(proof, bits)) {
                return proof;
            }
        }
    }

    /** Of a challenge that is asked for. */
    static String asked(ServedOffice served) {
        JsonNode challenge = Staff.json(served.get(ProofRoutes.PATH).body());
        return of(challenge.get("challenge").textValue(), challenge.get("bits").intValue());
    }

    /** Of the one that a page holds. */
    static String onPage(HttpResponse<String> page) {
        Matcher challenge = ON_PAGE.matcher(page.body());
        if (!challenge.find()) {
            throw new AssertionError("no challenge on the page");
        }
        return of(challenge.group(1), Integer.parseInt(challenge.group(2)));
    }
}
