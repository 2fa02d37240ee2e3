package vn.toandan.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Recipient;
import vn.toandan.safety.Competence.Authority;

/**
 * A {@link Certificate} as few bytes, always the same ones for the same certificate, and back; bytes that no certificate is written as are none. Tables grow at their end
 * only: what was printed is read for ever.
 */
final class CompactBytes {

    private static final byte FORMAT = 1;
    private static final byte RECOGNISED = 1;
    private static final byte COMMENDED = 2;
    private static final int DAY_BYTES = 3;

    private static final ImmutableList<Authority> AUTHORITIES = ImmutableList.of(
            Authority.COMMUNE_CHAIR, Authority.DISTRICT_CHAIR, Authority.PROVINCE_CHAIR, Authority.MINISTER);
    private static final ImmutableList<Recipient> RECIPIENTS =
            ImmutableList.of(Recipient.INDIVIDUAL, Recipient.COLLECTIVE, Recipient.HOUSEHOLD);
    private static final ImmutableList<CommendationForm> FORMS = ImmutableList.of(
            CommendationForm.COMMUNE_GIAY_KHEN,
            CommendationForm.POLICE_DIRECTOR_GIAY_KHEN,
            CommendationForm.DISTRICT_GIAY_KHEN,
            CommendationForm.DISTRICT_POLICE_GIAY_KHEN,
            CommendationForm.PROVINCE_BANG_KHEN,
            CommendationForm.MINISTER_BANG_KHEN,
            CommendationForm.PRIME_MINISTER_BANG_KHEN,
            CommendationForm.PROVINCE_CO_THI_DUA,
            CommendationForm.MINISTRY_CO_THI_DUA,
            CommendationForm.KY_NIEM_CHUONG);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CompactBytes() {}

    static byte[] of(Certificate certificate) {
        CompactBytes bytes = new CompactBytes();
        bytes.out.write(FORMAT);
        bytes.out.write(certificate.deed() instanceof Certificate.Recognised ? RECOGNISED : COMMENDED);
        bytes.out.writeBytes(
                BaseEncoding.base16().lowerCase().decode(certificate.entry().text()));
        bytes.day(certificate.on());
        bytes.text(certificate.number());
        bytes.text(certificate.body());
        if (certificate.deed() instanceof Certificate.Recognised recognised) {
            bytes.out.write(AUTHORITIES.indexOf(recognised.authority()));
            bytes.out.write(recognised.year() >> Byte.SIZE);
            bytes.out.write(recognised.year());
            bytes.text(recognised.unitCode());
            bytes.text(recognised.unitName());
        } else if (certificate.deed() instanceof Certificate.Commended commended) {
            bytes.out.write(FORMS.indexOf(commended.form()));
            bytes.out.write(RECIPIENTS.indexOf(commended.recipient()));
            bytes.text(commended.subject().orElse(""));
        }
        return bytes.out.toByteArray();
    }

    private void day(LocalDate day) {
        out.write(Longs.toByteArray(day.toEpochDay()), Long.BYTES - DAY_BYTES, DAY_BYTES);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    static Optional<Certificate> read(byte[] bytes) {
        try {
            // Whatever reads otherwise than it is written is not ours.
            return Optional.of(read(ByteBuffer.wrap(bytes))).filter(read -> Arrays.equals(of(read), bytes));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static Certificate read(ByteBuffer in) {
        if (in.get() != FORMAT) {
            throw new IllegalArgumentException("another format");
        }
        byte kind = in.get();
        Entry entry = new Entry(BaseEncoding.base16().lowerCase().encode(bytes(in, Entry.BYTES)));
        LocalDate on = LocalDate.ofEpochDay(
                Longs.fromByteArray(Bytes.concat(new byte[Long.BYTES - DAY_BYTES], bytes(in, DAY_BYTES))));
        String number = text(in);
        String body = text(in);
        return new Certificate(entry, number, on, body, kind == RECOGNISED ? recognised(in) : commended(in));
    }

    private static Certificate.Recognised recognised(ByteBuffer in) {
        Authority authority = AUTHORITIES.get(in.get());
        int year = Short.toUnsignedInt(in.getShort());
        return new Certificate.Recognised(text(in), text(in), year, authority);
    }

    private static Certificate.Commended commended(ByteBuffer in) {
        CommendationForm form = FORMS.get(in.get());
        Recipient recipient = RECIPIENTS.get(in.get());
        return new Certificate.Commended(form, recipient, Optional.of(text(in)).filter(subject -> !subject.isEmpty()));
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in, Byte.toUnsignedInt(in.get())), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
