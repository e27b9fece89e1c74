package vn.khuyenhoc.pack.code;

import java.util.Map;

/** Defines the bytes that were compared, those and no others; everything else comes from where this library is. */
final class CheckedClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    CheckedClasses(Map<String, byte[]> classes) {
        super(CheckedClasses.class.getClassLoader());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/'));
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
