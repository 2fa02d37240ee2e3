package vn.toandan.persistence.attachments;

/** The tables of a JPEG picture: each is exactly as long as what it counts, so that nothing is hidden behind it. */
final class JpegTables {

    private JpegTables() {}

    static Bytes quantisation(Bytes segment) throws Unfit.Found {
        while (segment.left() > 0) {
            int precision = segment.next() >> 4;
            Bytes.require(precision <= 1);
            segment.skip(precision == 0 ? 64 : 128);
        }
        return segment;
    }

    static Bytes huffman(Bytes segment) throws Unfit.Found {
        while (segment.left() > 0) {
            segment.skip(1);
            int codes = 0;
            for (int length = 1; length <= 16; length++) {
                codes += segment.next();
            }
            Bytes.require(codes <= 256);
            segment.skip(codes);
        }
        return segment;
    }
}
