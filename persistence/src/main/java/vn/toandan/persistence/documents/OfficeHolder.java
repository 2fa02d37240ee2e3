package vn.toandan.persistence.documents;

import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Competence.Authority;

/**
 * Who signs ("người ký"): an office, in the words of a document's head and foot; as opposed to the authority, a level, and to the person, whom nobody names here.
 *
 * @param office e.g. "Chủ tịch"
 * @param whole the same with the body it belongs to, e.g. "Chủ tịch Ủy ban nhân dân xã Mậu Lâm"
 */
record OfficeHolder(String office, String whole) {

    private static final String SHORT = "UBND ";

    static OfficeHolder of(Authority authority, String body, Wording wording) {
        return switch (authority) {
            case COMMUNE_CHAIR, DISTRICT_CHAIR, PROVINCE_CHAIR -> at("chair", body, wording);
            case MINISTER -> alone("minister", wording);
        };
    }

    static OfficeHolder of(AwardingAuthority authority, String body, Wording wording) {
        return switch (authority) {
            case COMMUNE_CHAIR, DISTRICT_CHAIR, PROVINCE_CHAIR -> at("chair", body, wording);
            case POLICE_DIRECTOR -> at("director", body, wording);
            case DISTRICT_POLICE_CHIEF -> at("chief", body, wording);
            case MINISTER -> alone("minister", wording);
            case PRIME_MINISTER -> alone("prime_minister", wording);
        };
    }

    private static OfficeHolder at(String office, String body, Wording wording) {
        return new OfficeHolder(say(office, wording), say(office + ".of", wording, inFull(body, wording)));
    }

    private static OfficeHolder alone(String office, Wording wording) {
        return new OfficeHolder(say(office, wording), say(office + ".of", wording));
    }

    /** The form asks for names in full. */
    static String inFull(String body, Wording wording) {
        return body.startsWith(SHORT) ? say("committee", wording, body.substring(SHORT.length())) : body;
    }

    private static String say(String key, Wording wording, Object... values) {
        return wording.phrase(Sentence.of("persistence/wording:official." + key, values));
    }
}
