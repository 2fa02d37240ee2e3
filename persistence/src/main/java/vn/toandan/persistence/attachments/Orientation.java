package vn.toandan.persistence.attachments;

import java.util.Optional;

/** Which side of a picture is up ("chiều của ảnh"): the one thing that is read from what a camera writes (Exif), and written again alone. */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int NUMBER = 3;

    private Orientation() {}

    /** A segment that says it and nothing more; empty where it is not said, or as usual. */
    static Optional<byte[]> of(Bytes segment) {
        if (!segment.startsWith(0, 'E', 'x', 'i', 'f', 0, 0)) {
            return Optional.empty();
        }
        try {
            segment.skip(6);
            int side = side(segment.part(segment.left()));
            return side >= 2 && side <= 8 ? Optional.of(alone(side)) : Optional.empty();
        } catch (Unfit.Found unreadable) {
            return Optional.empty();
        }
    }

    private static int side(Bytes tiff) throws Unfit.Found {
        boolean isLowFirst = tiff.startsWith(0, 'I', 'I');
        tiff.skip(4);
        tiff.skip(number(tiff, 4, isLowFirst) - 8);
        long entries = number(tiff, 2, isLowFirst);
        for (long entry = 0; entry < entries; entry++) {
            long tag = number(tiff, 2, isLowFirst);
            long type = number(tiff, 2, isLowFirst);
            tiff.skip(4);
            long value = number(tiff, 2, isLowFirst);
            tiff.skip(2);
            if (tag == TAG && type == NUMBER) {
                return (int) value;
            }
        }
        return 0;
    }

    private static long number(Bytes tiff, int bytes, boolean isLowFirst) throws Unfit.Found {
        if (isLowFirst) {
            return tiff.low(bytes);
        }
        return bytes == 2 ? tiff.pair() : tiff.four();
    }

    private static byte[] alone(int side) {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) side,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
