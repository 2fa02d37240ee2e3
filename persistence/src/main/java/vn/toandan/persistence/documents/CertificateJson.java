package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.CheckedCertificate;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** A certificate as it was issued, and what checking one came to. */
public final class CertificateJson {

    private CertificateJson() {}

    /**
     * The certificate as it was issued.
     *
     * @param code what stands in its square
     */
    public static String issued(Certificate certificate, String code, Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("code", code);
            json.writeFieldName("certificate");
            write(json, certificate, wording);
            json.writeEndObject();
        });
    }

    public static String checked(CheckedCertificate checked, Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("result", checked.code());
            json.writeStringField("says", wording.say(checked.says()));
            json.writeArrayFieldStart("because");
            for (Sentence reason : checked.because()) {
                json.writeString(wording.say(reason));
            }
            json.writeEndArray();
            json.writeFieldName("withdrawal");
            if (checked instanceof CheckedCertificate.Withdrawn withdrawn) {
                json.writeStartObject();
                json.writeStringField("since", withdrawn.withdrawal().since().toString());
                json.writeStringField("number", withdrawn.withdrawal().number());
                json.writeEndObject();
            } else {
                json.writeNull();
            }
            json.writeFieldName("certificate");
            if (checked.certificate().isPresent()) {
                write(json, checked.certificate().get(), wording);
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Certificate certificate, Wording wording) throws IOException {
        json.writeStartObject();
        json.writeStringField("entry", certificate.entry().text());
        json.writeStringField("number", certificate.number());
        json.writeStringField("on", certificate.on().toString());
        json.writeStringField("body", certificate.body());
        if (certificate.deed() instanceof Certificate.Recognised recognised) {
            json.writeStringField("kind", "recognition");
            json.writeStringField("unitCode", recognised.unitCode());
            json.writeStringField("unitName", recognised.unitName());
            json.writeNumberField("year", recognised.year());
            json.writeStringField("authority", recognised.authority().code());
        } else if (certificate.deed() instanceof Certificate.Commended commended) {
            json.writeStringField("kind", "commendation");
            json.writeStringField("form", commended.form().code());
            json.writeStringField("recipient", commended.recipient().code());
            json.writeStringField("subject", commended.subject().orElse(null));
            json.writeStringField("authority", commended.form().authority().code());
        }
        json.writeArrayFieldStart("says");
        for (Sentence line : certificate.says()) {
            json.writeString(wording.say(line));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
