package vn.khuyenhoc.pack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Reads a pack from a class path, by its index: whatever the class path is made of, jars within jars too. */
public final class ClassPathPack {
    private ClassPathPack() {}

    /**
     * Reads a pack.
     *
     * @param loader where it stands
     * @param folder its folder, with slashes
     * @param faults takes what is wrong
     */
    public static PackFiles read(ClassLoader loader, String folder, Faults faults) {
        Map<String, byte[]> files = new TreeMap<>();
        Limits limits = new Limits();
        add(loader, folder, IndexFile.NAME, limits, files, faults);
        byte[] index = files.get(IndexFile.NAME);
        if (index != null) {
            Faults told = new Faults();
            String text = PackFiles.text(folder + "/" + IndexFile.NAME, index, told);
            IndexFile.read(IndexFile.NAME, text, told).keySet().stream()
                    .limit(Limits.MOST_ENTRIES)
                    .forEach(path -> add(loader, folder, path, limits, files, faults));
        }
        return PackFiles.of("classpath:", folder, files, faults);
    }

    private static void add(
            ClassLoader loader, String folder, String path, Limits limits, Map<String, byte[]> files, Faults faults) {
        String name = folder + "/" + path;
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in != null) {
                files.put(path, limits.read(in));
            }
        } catch (Limits.TooLarge e) {
            faults.add(Place.of(name, 0, 0), "pack.large");
        } catch (IOException e) {
            faults.add(Place.of(name, 0, 0), "pack.broken");
        }
    }
}
