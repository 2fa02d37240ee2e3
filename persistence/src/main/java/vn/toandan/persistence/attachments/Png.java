package vn.toandan.persistence.attachments;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A picture in PNG (ISO/IEC 15948), taken apart by its chunks. Kept are head, palette, transparency and image data, whose unpacked length has to be what the head says; times,
 * texts, Exif, colour profiles, animations and whatever comes after the end fall away.
 */
final class Png {

    static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** So much image data at most, unpacked: beyond it no time is spent. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    /** How many values a pixel has, by the type of its colour. */
    private static final ImmutableMap<Integer, Integer> CHANNELS = ImmutableMap.of(0, 1, 2, 3, 3, 1, 4, 2, 6, 4);

    private final byte[] content;
    private final Bytes bytes;
    private final ByteArrayOutputStream out;
    private final byte[] unpacked = new byte[64 * 1024];
    private final Inflater inflater = new Inflater();
    private long left = -1;

    Png(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    byte[] cleaned() throws Unfit.Found {
        try {
            bytes.skip(SIGNATURE.length);
            bytes.copy(0, SIGNATURE.length, out);
            boolean hasMore = true;
            while (hasMore) {
                hasMore = take();
            }
            Bytes.require(left == 0 && inflater.finished());
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    /** Takes a chunk; whether another one has to follow. */
    private boolean take() throws Unfit.Found {
        int from = bytes.at();
        long length = bytes.four();
        String type = bytes.letters(4);
        int data = bytes.at();
        bytes.skip(length);
        int checked = (int) length + 4;
        Bytes.require(bytes.four()
                == Hashing.crc32().hashBytes(content, data - 4, checked).padToLong());
        switch (type) {
            case "IHDR" -> head(data, length);
            case "IDAT" -> unpack(data, (int) length);
            case "PLTE" -> Bytes.require(left >= 0 && length % 3 == 0 && length <= 768);
            case "tRNS" -> Bytes.require(left >= 0 && length <= 256);
            case "IEND" -> Bytes.require(length == 0);
            default -> {
                // Whatever has to be understood and is not would be drawn otherwise.
                Bytes.require(Character.isLowerCase(type.charAt(0)));
                return true;
            }
        }
        bytes.copy(from, (int) length + 12, out);
        return !type.equals("IEND");
    }

    private void head(int data, long length) throws Unfit.Found {
        Bytes.require(left < 0 && length == 13);
        Bytes head = new Bytes(content);
        head.skip(data);
        long width = head.four();
        long height = head.four();
        Bytes.requireShown(width, height);
        int depth = head.next();
        int channels = CHANNELS.getOrDefault(head.next(), 0);
        Bytes.require(channels > 0 && (depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16));
        Bytes.require(head.pair() == 0);
        int interlaced = head.next();
        Bytes.require(interlaced <= 1);
        left = interlaced == 0 ? rows(width, height, depth * channels) : interlaced(width, height, depth * channels);
        if (left > MOST_UNPACKED) {
            throw new Unfit.Found(Unfit.TOO_MANY_PIXELS);
        }
    }

    /** Each row begins with a byte of its own. */
    private static long rows(long width, long height, int bits) {
        return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
    }

    /** In the seven passes of Adam. */
    private static long interlaced(long width, long height, int bits) {
        int[][] passes = {
            {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
        };
        long all = 0;
        for (int[] pass : passes) {
            long columns = Math.max(0, (width - pass[0] + pass[2] - 1) / pass[2]);
            all += rows(columns, Math.max(0, (height - pass[1] + pass[3] - 1) / pass[3]), bits);
        }
        return all;
    }

    /** Counts what comes out, and keeps none of it. */
    private void unpack(int data, int length) throws Unfit.Found {
        Bytes.require(left >= 0);
        inflater.setInput(content, data, length);
        try {
            while (!inflater.needsInput() && !inflater.finished()) {
                int more = inflater.inflate(unpacked);
                left -= more;
                Bytes.require(left >= 0 && (more > 0 || inflater.finished() || inflater.needsInput()));
            }
        } catch (DataFormatException e) {
            throw new Unfit.Found(Unfit.BROKEN);
        }
        Bytes.require(inflater.getRemaining() == 0);
    }
}
