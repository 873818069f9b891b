package no.bevilling.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A photo drawn anew: shrunk, turned the right way up, and without anything that the camera wrote beside it, such as where and
 * with what it was taken.
 */
public final class PlainPhoto {
    /** Longest side of what is kept, in pixels. */
    private static final int LONGEST = 1600;
    /** Larger than any telephone takes; a picture of more pixels is made to fill the memory. */
    private static final long MOST_PIXELS = 120_000_000L;

    private PlainPhoto() {}

    /** The photo as JPEG; empty where the file is no picture that can be read, or one that is too large. */
    public static Optional<byte[]> of(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader).map(image -> jpeg(drawn(image, PhotoOrientation.of(bytes(file)))));
            } catch (IndexOutOfBoundsException | IllegalArgumentException | IOException broken) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PhotoOrientation.HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / LONGEST);
        parameters.setSourceSubsampling(every, every, 0, 0);
        return Optional.of(reader.read(0, parameters));
    }

    private static BufferedImage drawn(BufferedImage image, int orientation) {
        double scale = Math.min(1, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean turned = orientation >= 5;
        BufferedImage plain =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(upright(orientation, width, height));
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return plain;
    }

    /** The way from the picture as it was stored to how it was seen, for each of the eight values of the Exif standard. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
