package vn.toandan.persistence.attachments;

import java.io.ByteArrayOutputStream;

/**
 * A picture in JPEG (ITU-T T.81), taken apart by its markers. Kept are its tables, frame and scans, each no longer than it has to be, and which side is up; device, place,
 * hour, previews, comments, colour profiles and whatever comes after the end fall away.
 */
final class Jpeg {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int QUANTISATION = 0xDB;
    private static final int HUFFMAN = 0xC4;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;

    /** Says how colours are meant, and nothing else. */
    private static final byte[] PLAIN_JFIF = {
        (byte) MARK, (byte) FIRST_APPLICATION, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final Bytes bytes;
    private final ByteArrayOutputStream out;
    private boolean hasFrame;
    private boolean hasScan;

    Jpeg(byte[] content) {
        this.bytes = new Bytes(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    byte[] cleaned() throws Unfit.Found {
        bytes.skip(2);
        out.write(MARK);
        out.write(START);
        int marker = marker();
        while (marker != END) {
            take(marker);
            marker = marker();
        }
        Bytes.require(hasScan);
        out.write(MARK);
        out.write(END);
        return out.toByteArray();
    }

    private int marker() throws Unfit.Found {
        Bytes.require(bytes.next() == MARK);
        int marker = bytes.next();
        while (marker == MARK) {
            marker = bytes.next();
        }
        return marker;
    }

    private void take(int marker) throws Unfit.Found {
        Bytes segment = bytes.part(bytes.pair() - 2L);
        switch (marker) {
            case QUANTISATION -> keep(marker, JpegTables.quantisation(segment));
            case HUFFMAN -> keep(marker, JpegTables.huffman(segment));
            case RESTART_INTERVAL -> {
                Bytes.require(segment.left() == 2);
                keep(marker, segment);
            }
            case 0xC0, 0xC1, 0xC2 -> keep(marker, frame(segment));
            case SCAN -> {
                keep(marker, scan(segment));
                entropy();
            }
            case FIRST_APPLICATION -> {
                if (segment.startsWith(0, 'J', 'F', 'I', 'F', 0)) {
                    out.write(PLAIN_JFIF, 0, PLAIN_JFIF.length);
                }
            }
            case EXIF -> Orientation.of(segment).ifPresent(up -> out.write(up, 0, up.length));
            case ADOBE -> adobe(segment);
            default -> Bytes.require(marker == COMMENT || (marker > FIRST_APPLICATION && marker <= LAST_APPLICATION));
        }
    }

    private void keep(int marker, Bytes segment) {
        int length = segment.content().length + 2;
        out.write(MARK);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        segment.copyTo(out);
    }

    private Bytes frame(Bytes segment) throws Unfit.Found {
        Bytes.require(!hasFrame);
        hasFrame = true;
        segment.skip(1);
        long height = segment.pair();
        long width = segment.pair();
        Bytes.requireShown(width, height);
        int components = segment.next();
        Bytes.require(components >= 1 && components <= 4 && segment.left() == 3 * components);
        return segment;
    }

    private Bytes scan(Bytes segment) throws Unfit.Found {
        Bytes.require(hasFrame);
        hasScan = true;
        int components = segment.next();
        Bytes.require(components >= 1 && components <= 4 && segment.left() == 2 * components + 3);
        return segment;
    }

    /** Up to the next marker that is neither an escaped byte nor a restart. */
    private void entropy() throws Unfit.Found {
        int from = bytes.at();
        while (true) {
            if (bytes.next() != MARK) {
                continue;
            }
            int second = bytes.next();
            boolean isWithin = second == 0 || (second >= 0xD0 && second <= 0xD7);
            if (!isWithin) {
                bytes.copy(from, bytes.at() - 2 - from, out);
                bytes.back(2);
                return;
            }
        }
    }

    /** How colours were turned, without the rest; other programs' segments of that number say something else. */
    private void adobe(Bytes segment) throws Unfit.Found {
        if (segment.startsWith(0, 'A', 'd', 'o', 'b', 'e') && segment.left() >= 12) {
            segment.skip(11);
            byte[] plain = {
                (byte) MARK, (byte) ADOBE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) segment.next()
            };
            out.write(plain, 0, plain.length);
        }
    }
}
