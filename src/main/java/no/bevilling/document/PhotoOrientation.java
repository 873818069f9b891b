package no.bevilling.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a camera says that its JPEG is: the Exif tag Orientation, from 1 (as stored) to 8. */
final class PhotoOrientation {
    /** The first bytes of the file, in which a camera writes it. */
    static final int HEAD = 128 * 1024;

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF_HEADER = 6;
    private static final int ENTRY = 12;

    private PhotoOrientation() {}

    /** The orientation; 1 where nothing is said, or nothing that can be read. */
    static int of(byte[] head) {
        try {
            return read(ByteBuffer.wrap(head));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer jpeg) {
        if ((jpeg.getShort(0) & 0xFFFF) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        int at = 2;
        while (true) {
            int marker = jpeg.getShort(at) & 0xFFFF;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && jpeg.getInt(at + 4) == 0x45786966) {
                return inTiff(jpeg, at + 4 + EXIF_HEADER);
            }
            at += 2 + length;
        }
    }

    private static int inTiff(ByteBuffer jpeg, int tiff) {
        jpeg.order(jpeg.getShort(tiff) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff + jpeg.getInt(tiff + 4);
        int entries = jpeg.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((jpeg.getShort(entry) & 0xFFFF) == TAG) {
                int value = jpeg.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
