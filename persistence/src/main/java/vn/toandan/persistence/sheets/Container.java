package vn.toandan.persistence.sheets;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What a file's content is packed in, by its first bytes; what the file is called says nothing. */
enum Container {
    /** Text, or what is to be refused as such. */
    TEXT,
    /** An archive, as XLSX is, and ODS, and much else. */
    ARCHIVE,
    /** The older Office, of before 2007. */
    OLDER,
    /** A workbook with a password, which is packed as the older Office is. */
    ENCRYPTED;

    private static final byte[] FULL_ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};
    private static final byte[] OLDER_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PASSWORD = "EncryptedPackage".getBytes(UTF_16LE);

    static Container of(Source source) {
        try (InputStream in = new BufferedInputStream(source.open())) {
            byte[] first = in.readNBytes(FULL_ARCHIVE.length);
            if (Arrays.equals(first, FULL_ARCHIVE) || Arrays.equals(first, EMPTY_ARCHIVE)) {
                return ARCHIVE;
            }
            if (!Arrays.equals(first, OLDER_OFFICE)) {
                return TEXT;
            }
            return contains(in, PASSWORD) ? ENCRYPTED : OLDER;
        } catch (IOException e) {
            throw FileTrouble.reading(source.name(), e);
        }
    }

    /** The word's bytes are all different from its first where it matters: no letter of it begins it again. */
    private static boolean contains(InputStream in, byte[] word) throws IOException {
        int matched = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if ((byte) b == word[matched]) {
                matched++;
            } else {
                matched = (byte) b == word[0] ? 1 : 0;
            }
            if (matched == word.length) {
                return true;
            }
        }
        return false;
    }
}
