package vn.toandan.persistence.attachments;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture in WebP (RFC 9649), taken apart by its chunks. Kept are the image itself and, if there is one, its transparency; Exif, XMP, colour profiles, unknown chunks and
 * whatever comes after the end fall away. Moving ones are not taken.
 */
final class WebP {

    private static final int TRANSPARENT = 0x10;
    private static final int MOVING = 0x02;

    private final Bytes bytes;
    private final List<Chunk> kept = new ArrayList<>();
    private boolean isDone;
    private long canvas = -1;

    private record Chunk(String type, Bytes data) {}

    WebP(byte[] content) {
        this.bytes = new Bytes(content);
    }

    byte[] cleaned() throws Unfit.Found {
        bytes.skip(4);
        long size = bytes.low(4);
        Bytes.require(size >= 4 && size <= bytes.left());
        Bytes riff = bytes.part(size);
        riff.skip(4);
        while (riff.left() > 0) {
            String type = riff.letters(4);
            long length = riff.low(4);
            take(type, riff.part(length));
            if (length % 2 == 1 && riff.left() > 0) {
                riff.skip(1);
            }
        }
        Bytes.require(isDone);
        return written();
    }

    private void take(String type, Bytes data) throws Unfit.Found {
        switch (type) {
            case "VP8X" -> {
                Bytes.require(canvas < 0 && kept.isEmpty() && data.left() == 10);
                if ((data.next() & MOVING) != 0) {
                    throw new Unfit.Found(Unfit.MOVING);
                }
                data.skip(3);
                canvas = data.low(6);
                Bytes.requireShown((canvas & 0xFFFFFF) + 1, (canvas >> 24) + 1);
            }
            case "ALPH" -> {
                Bytes.require(canvas >= 0 && kept.isEmpty() && data.left() > 1);
                kept.add(new Chunk(type, data));
            }
            case "VP8 " -> image(type, data, lossy(data));
            case "VP8L" -> image(type, data, lossless(data));
            case "ANIM", "ANMF" -> throw new Unfit.Found(Unfit.MOVING);
            default -> Bytes.require(!type.isBlank());
        }
    }

    private void image(String type, Bytes data, boolean isSound) throws Unfit.Found {
        Bytes.require(isSound && !isDone);
        isDone = true;
        kept.add(new Chunk(type, data));
    }

    /** By the head of its one frame, which has to stand alone. */
    private static boolean lossy(Bytes data) throws Unfit.Found {
        long tag = data.low(3);
        boolean isWhole = (tag & 1) == 0 && tag >> 5 <= data.left();
        boolean isStarted = data.low(3) == 0x2A019DL;
        Bytes.requireShown(data.low(2) & 0x3FFF, data.low(2) & 0x3FFF);
        return isWhole && isStarted;
    }

    private static boolean lossless(Bytes data) throws Unfit.Found {
        boolean isStarted = data.next() == 0x2F;
        long head = data.low(4);
        Bytes.requireShown((head & 0x3FFF) + 1, (head >> 14 & 0x3FFF) + 1);
        return isStarted && head >> 29 == 0;
    }

    private byte[] written() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        if (kept.size() > 1) {
            letters("VP8X", chunks);
            low(10, 4, chunks);
            low(TRANSPARENT, 4, chunks);
            low(canvas, 6, chunks);
        }
        for (Chunk chunk : kept) {
            byte[] data = chunk.data().content();
            letters(chunk.type(), chunks);
            low(data.length, 4, chunks);
            chunks.write(data, 0, data.length);
            if (data.length % 2 == 1) {
                chunks.write(0);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(chunks.size() + 12);
        letters("RIFF", out);
        low(chunks.size() + 4L, 4, out);
        letters("WEBP", out);
        out.writeBytes(chunks.toByteArray());
        return out.toByteArray();
    }

    private static void letters(String letters, ByteArrayOutputStream out) {
        letters.chars().forEach(out::write);
    }

    private static void low(long value, int count, ByteArrayOutputStream out) {
        for (int place = 0; place < count; place++) {
            out.write((int) (value >> (8 * place)));
        }
    }
}
